import { createHash } from 'node:crypto';
import type { GeneratedExercise } from '../../../core/contract/generation';
import {
  answerKeyFile,
  exerciseFile,
  mediaPath,
  type RecordKind,
  recordFiles,
} from '../../../core/domain/dataset/dataset-files';
import type { Media } from '../../../core/domain/dataset/records';
import { signerLabel } from '../../../core/domain/exercise/package-signature';
import { planPackage } from '../../../core/domain/generation/package-plan';
import type { GenerationOptions } from '../../../core/domain/generation/town/measures';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { millisecondsOf } from '../../../core/domain/text/instant';
import { sealAnswerKey } from '../assessment/sealed-key';
import { type BagPayload, writeBag } from '../bag/write-bag';
import { othersTurn } from '../jobs/others-turn';
import { signatureTagFile } from '../package/signature-file';
import { lineChunks } from './line-chunks';
import { practiceAssessorKey, practiceSigner, sealingSeedsOf } from './practice-keys';

export interface GenerateControl {
  /** Records and media files made, and in all. */
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * Writes a package of invented records to `to`, whole or not at all, replacing what stood there. Equal options give equal
 * bytes. Memory grows with the accounts and media, not with the posts.
 * @param assessor raw X25519 public key that the answer key is sealed to; left out: the practice key that everybody has.
 */
export async function generatePackage(
  options: GenerationOptions,
  to: string,
  { progress, signal, assessor = practiceAssessorKey }: GenerateControl & { assessor?: Uint8Array } = {},
): Promise<GeneratedExercise & { counts: Record<RecordKind, number> }> {
  const plan = planPackage(options);
  const { exercise } = plan;
  const total = options.posts + options.messages + options.accounts * 2 + plan.media.length;
  const counts = Object.fromEntries(Object.keys(recordFiles).map((kind) => [kind, 0])) as Record<
    RecordKind,
    number
  >;
  let done = 0;
  const advance = (made: number) => {
    done = Math.min(total, done + made);
    progress?.(done, total);
  };
  const records = (kind: RecordKind, walk: () => Iterable<object>, weight = 1): BagPayload => ({
    path: recordFiles[kind].path,
    source: {
      chunks: () =>
        lineChunks(walk(), (made) => {
          counts[kind] += made;
          advance(made * weight);
        }),
    },
  });

  const files = new Map<string, Uint8Array>();
  const media: Media[] = [];
  for (const making of plan.media) {
    signal?.throwIfAborted();
    const bytes = making.make();
    files.set(making.file, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    media.push({ id: making.id, file: making.file, bytes: bytes.length, sha256, ...making.facts });
    advance(1);
    // Lets a cancellation in, which comes as an event.
    await othersTurn();
  }

  const key = canonicalBytes(plan.answerKey);
  const sealed = sealAnswerKey(key, assessor, sealingSeedsOf(key, assessor));
  const signer = practiceSigner();
  const { id, edition, author } = exercise;
  const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
  const written = await writeBag({
    to,
    name: `${id}-${edition}`,
    payload: [
      { path: exerciseFile, source: { bytes: json(exercise) } },
      { path: answerKeyFile, source: { bytes: canonicalBytes(sealed) } },
      records('accounts', plan.accounts),
      records('channels', plan.channels, 0),
      records('follows', plan.follows, 0),
      records('media', () => media, 0),
      records('posts', plan.posts),
      records('messages', plan.messages),
      records('injects', plan.injects, 0),
      records('timeline', plan.timeline, 0),
      ...Array.from(files, ([file, bytes]) => ({ path: mediaPath(file), source: { bytes } })),
    ],
    info: [
      ['Source-Organization', author],
      [
        'External-Description',
        'Generated practice package for Hirz. SYNTHETIC, FOR TRAINING: nothing in it is real.',
      ],
      ['External-Identifier', `${id} ${edition}`],
      ['Bagging-Date', exercise.clock.startsAt.slice(0, 10)],
      [signerLabel, Buffer.from(signer.publicKey).toString('base64')],
    ],
    tagFiles: signatureTagFile(signer, { id, edition }),
    modified: new Date(millisecondsOf(exercise.clock.startsAt)),
    ...(signal ? { signal } : {}),
  });
  progress?.(total, total);
  return { id, edition, bytes: written.bytes, sha256: written.sha256, key: written.manifestSha256, counts };
}
