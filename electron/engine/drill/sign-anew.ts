import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseUco } from '../../../core/domain/case-uco/case-uco';
import type { ExhibitContents } from '../../../core/domain/case-uco/exhibit-contents';
import { annotationsFor, annotationsOf } from '../../../core/domain/custody/annotations';
import { Checkpoint, Envelope, Seal } from '../../../core/domain/custody/checkpoint';
import { checkpointType, sealFile, sealType } from '../../../core/domain/custody/envelope-types';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { readLine } from '../../../core/domain/custody/event-line';
import { makesExhibit } from '../../../core/domain/custody/exhibit-events';
import { consistencyProofs } from '../../../core/domain/custody/make-proofs';
import { settledSha256 } from '../../../core/domain/custody/settled-files';
import {
  checkpointStamp,
  consistencyPath,
  exhibitPath,
  SubmissionCase,
  submissionPaths,
  timestampPath,
} from '../../../core/domain/custody/submission-layout';
import { rechain } from '../../../core/domain/drill/tamper-lines';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf, type Signer } from '../../../core/domain/integrity/dsse';
import { hexOf } from '../../../core/domain/integrity/hex';
import { growingTree } from '../../../core/domain/integrity/merkle';
import { utf8Of } from '../../../core/domain/text/utf8';
import { pemOf } from '../../../core/domain/timestamp/pem';
import type { BagArchive } from '../bag/bag-archive';
import { checkpointLines } from '../custody/checkpoint-file';
import { nodeCryptography, sha256Hex } from '../custody/node-cryptography';
import { passingSigner } from '../custody/passing-signer';
import { openTimestampAuthority, type TimestampAuthority } from '../custody/timestamp-authority';
import { archivedContents } from '../submission/archived-contents';
import { type Alteration, listed } from './altered-copy';
import { handoversAnew } from './handovers-anew';
import { logBytes } from './log-bytes';
import type { Original } from './original';

function payloadOf(envelope: Envelope): unknown {
  return JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8'));
}

function payloadSha256({ payload }: Envelope): string {
  return sha256Hex(Buffer.from(payload, 'base64'));
}

/** How many entries a checkpoint covers. */
export function sizeOf(checkpoint: Envelope): number {
  return Checkpoint.parse(payloadOf(checkpoint)).size;
}

/** The checkpoints over other lines, made as these come: of the same sizes at the same times, each naming the one before. */
interface CheckpointsAnew {
  readonly envelopes: Envelope[];
  /** SHA-256 of the payload of the one that stands in the place of another, by the same of that. */
  insteadOf(sha256: string): string | undefined;
  add(line: Uint8Array): void;
}

function checkpointsAnew({ checkpoints }: Original, signer: Signer): CheckpointsAnew {
  const tree = growingTree(nodeCryptography);
  const due = new Map(checkpoints.map((envelope) => [sizeOf(envelope), envelope]));
  const anew = new Map<string, string>();
  const envelopes: Envelope[] = [];
  let previous: string | undefined;
  return {
    envelopes,
    insteadOf: (sha256) => anew.get(sha256),
    add(line) {
      tree.append(line);
      const before = due.get(tree.size);
      if (!before) return;
      const { previous: _, ...was } = Checkpoint.parse(payloadOf(before));
      const value = { ...was, root: hexOf(tree.root()), ...(previous === undefined ? {} : { previous }) };
      const { envelope, payload } = envelopeOf(nodeCryptography, signer, checkpointType, value);
      previous = sha256Hex(payload);
      anew.set(payloadSha256(before), previous);
      envelopes.push(envelope);
    },
  };
}

async function sealAnew(
  archive: BagArchive,
  signer: Signer,
  closing: Envelope | undefined,
): Promise<NonNullable<Alteration['seal']>> {
  const envelope = Envelope.parse(JSON.parse((await archive.read(sealFile)).toString('utf8')));
  const was = Seal.parse(payloadOf(envelope));
  return ({ sha256, sha512 }) => {
    const value: Seal = {
      ...was,
      manifestSha256: sha256Hex(sha256),
      manifestSha512Sha256: sha256Hex(sha512),
      checkpointSha256: closing ? payloadSha256(closing) : was.checkpointSha256,
    };
    return canonicalBytes(envelopeOf(nodeCryptography, signer, sealType, value).envelope);
  };
}

/** The log over altered lines with checkpoints, proofs between them and seal by a key that entry 0 does not name. */
export async function signedByOther(original: Original, lines: readonly Uint8Array[]): Promise<Alteration> {
  const signer = passingSigner();
  const checkpoints = checkpointsAnew(original, signer);
  lines.forEach(checkpoints.add);
  return signedBy(original, lines, signer, checkpoints);
}

async function signedBy(
  original: Original,
  lines: readonly Uint8Array[],
  signer: Signer,
  { envelopes: checkpoints }: CheckpointsAnew,
): Promise<Alteration & { files: Map<string, Uint8Array> }> {
  const files = new Map<string, Uint8Array>([
    [submissionPaths.log, logBytes(lines)],
    [submissionPaths.checkpoints, checkpointLines(checkpoints)],
  ]);
  for (const proof of consistencyProofs(nodeCryptography, lines, checkpoints))
    files.set(consistencyPath(proof.first.size, proof.second.size), canonicalBytes(proof));
  return {
    files,
    rebagged: true,
    seal: await sealAnew(original.archive, signer, checkpoints.at(-1)),
  };
}

async function newAuthority(): Promise<TimestampAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'hirz-drill-authority-'));
  try {
    return openTimestampAuthority(folder, { write: () => {} });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the files of every exhibit hold, by its number. */
async function contentsOf({ archive, events }: Original): Promise<Map<string, ExhibitContents>> {
  const contents = new Map<string, ExhibitContents>();
  for (const { type, payload } of events) {
    if (type === 'exhibit.preserved') contents.set(payload.number, await archivedContents(archive, payload));
  }
  return contents;
}

/**
 * What the closing event says of the files, made to fit as the events before it were changed: its annotations are put into `files`, and all that is there
 * counts instead of what the manifest lists.
 */
function closedAnew(
  manifest: ReadonlyMap<string, string>,
  files: Map<string, Uint8Array>,
): (event: TypedEvent) => TypedEvent {
  const before: TypedEvent[] = [];
  return (event) => {
    before.push(event);
    if (event.type !== 'case.sealed') return event;
    const annotations = annotationsOf(before);
    for (const { payload } of before.filter(makesExhibit)) {
      const bytes = canonicalBytes(annotationsFor(annotations, payload.number));
      files.set(exhibitPath(payload.number, 'annotations.json'), bytes);
    }
    if (event.payload.filesSha256 === undefined) return event;
    const anew = [...files].map(([path, bytes]) => [path, sha256Hex(bytes)] as const);
    const filesSha256 = settledSha256(nodeCryptography, [...manifest, ...anew]);
    return { ...event, payload: { ...event.payload, filesSha256 } };
  };
}

/**
 * Everything made anew as the owner of the computer could: another key from entry 0 on, another time-stamping authority, and
 * every file that repeats the log. Nothing in it contradicts anything else; only a code that somebody wrote down does.
 */
export async function forged(original: Original, altered: readonly Uint8Array[]): Promise<Alteration> {
  const { archive } = original;
  const signer = passingSigner();
  const publicKey = Buffer.from(signer.publicKey).toString('base64');
  const authority = await newAuthority();
  const repeated = new Map<string, Uint8Array>();
  const checkpoints = checkpointsAnew(original, signer);
  const signedAnew = handoversAnew(signer, repeated, checkpoints.insteadOf);
  const closing = closedAnew(await listed(archive, 'manifest-sha256.txt', 'sha256'), repeated);
  const keyed = (event: TypedEvent): TypedEvent => {
    if (event.type === 'case.opened') return { ...event, payload: { ...event.payload, publicKey } };
    const stamped = event.type === 'session.started' && event.payload.timestamps !== undefined;
    return stamped
      ? { ...event, payload: { ...event.payload, timestamps: authority.named } }
      : signedAnew(event);
  };
  const lines = rechain(nodeCryptography, altered, (event) => closing(keyed(event)), checkpoints.add);
  const events: TypedEvent[] = lines.flatMap((line) => {
    const read = readLine(line);
    return read.ok ? [read.event] : [];
  });
  const { files, ...rest } = await signedBy(original, lines, signer, checkpoints);
  for (const [path, bytes] of repeated) files.set(path, bytes);
  /** Only instead of what the original has too: a file more would tell. */
  const put = (path: string, bytes: Uint8Array) => {
    if (archive.files.has(path)) files.set(path, bytes);
  };
  const stamp = (name: string, bytes: Uint8Array, wall: string) =>
    put(timestampPath(name), authority.stamp(bytes, new Date(wall)));

  for (const event of events) {
    if (!makesExhibit(event)) continue;
    const { number } = event.payload;
    const exhibit = await archive.read(exhibitPath(number, 'exhibit.json'));
    stamp(number, exhibit, event.wall);
  }
  for (const envelope of checkpoints.envelopes) {
    const { size, wall } = Checkpoint.parse(payloadOf(envelope));
    stamp(checkpointStamp(size), canonicalBytes(envelope), wall);
  }
  put(submissionPaths.timestampRoot, utf8Of(pemOf([authority.chain.root])));
  put(submissionPaths.timestampAuthority, utf8Of(pemOf([authority.chain.certificate])));
  const said = SubmissionCase.parse(JSON.parse((await archive.read(submissionPaths.case)).toString('utf8')));
  files.set(submissionPaths.case, canonicalBytes({ ...said, publicKey }));
  const contents = await contentsOf(original);
  const uco = caseUco(nodeCryptography, events, ({ number }) => contents.get(number));
  if (uco) files.set(submissionPaths.caseUco, uco);
  return { files, ...rest };
}
