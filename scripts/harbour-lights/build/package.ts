import { sign } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Exercise } from '../../../core/domain/exercise/exercise';
import { signerLabel } from '../../../core/domain/exercise/package-signature';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { sealAnswerKey } from '../../../electron/engine/assessment/sealed-key';
import { type BagPayload, type WrittenBag, writeBag } from '../../../electron/engine/bag/write-bag';
import { privateKeyOf } from '../../../electron/engine/custody/raw-keys';
import { signatureTagFile } from '../../../electron/engine/package/signature-file';
import { exercise } from '../story/exercise';
import { assessorPublicKey, instructorPrivateKey, instructorPublicKey, sealingSeeds } from '../training-keys';
import { answerKey } from './answer-key';
import { published } from './published';

const texts = [
  'exercise.json',
  'injects.ndjson',
  'timeline.ndjson',
  ...['accounts', 'posts', 'channels', 'messages', 'media', 'follows', 'lists'].map(
    (name) => `dataset/${name}.ndjson`,
  ),
];

/**
 * Assembles the package from the committed sources: signed, its answer key sealed. Equal sources give equal bytes.
 * @param changed another exercise.json in place of the committed one, for pictures in other languages
 */
export async function writePackage(fixtures: string, to: string, changed?: Exercise): Promise<WrittenBag> {
  const key = canonicalBytes(answerKey());
  const sealed = sealAnswerKey(key, assessorPublicKey, sealingSeeds(key));
  const media = (await readdir(join(fixtures, 'media'))).sort();
  const payload: BagPayload[] = [
    ...[...texts, ...media.map((file) => `media/${file}`)].map((path) => ({
      path: `data/${path}`,
      source:
        changed && path === 'exercise.json'
          ? { bytes: canonicalBytes(published(changed)) }
          : { file: join(fixtures, path) },
    })),
    { path: 'data/answer-key.sealed.json', source: { bytes: canonicalBytes(sealed) } },
  ];
  const { id, edition, author } = exercise;
  const privateKey = privateKeyOf('ed25519', instructorPrivateKey);
  const signer = {
    publicKey: instructorPublicKey,
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
  };
  await mkdir(dirname(to), { recursive: true });
  return writeBag({
    to,
    name: `${id}-${edition}`,
    payload,
    info: [
      ['Source-Organization', author],
      [
        'External-Description',
        'Harbour Lights: exercise for Hirz. SYNTHETIC, FOR TRAINING: nothing in it is real.',
      ],
      ['External-Identifier', `${id} ${edition}`],
      ['Bagging-Date', '2031-04-13'],
      [signerLabel, Buffer.from(instructorPublicKey).toString('base64')],
    ],
    tagFiles: signatureTagFile(signer, { id, edition }),
    modified: new Date('2031-04-13T14:00:00Z'),
  });
}
