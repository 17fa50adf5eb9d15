import { createHash, sign } from 'node:crypto';
import type { z } from 'zod';
import type { AnswerKey } from '../../core/domain/assessment/answer-key';
import type { Media } from '../../core/domain/dataset/records';
import type { Exercise } from '../../core/domain/exercise/exercise';
import { signatureFile, signerLabel, signPackage } from '../../core/domain/exercise/package-signature';
import { canonicalBytes } from '../../core/domain/integrity/canonical-json';
import { sealAnswerKey } from '../../electron/engine/assessment/sealed-key';
import { type WrittenBag, writeBag } from '../../electron/engine/bag/write-bag';
import { nodeCryptography } from '../../electron/engine/custody/node-cryptography';
import { privateKeyOf, rawPublicKey } from '../../electron/engine/custody/raw-keys';
import { onePng } from './tiny/pictures';
import { accounts, channels, follows, injects, lists, messages, posts, timeline } from './tiny/story';

const both = (text: string) => ({
  en: text,
  ar: `${text} (ع)`,
  fr: `${text} (fr)`,
});
const theme = {
  accent: '#0a6e8a',
  ink: '#10242c',
  paper: '#f5f8f9',
  surface: '#ffffff',
  muted: '#5c6b73',
  mark: 'M2 12 L12 4 L22 12 Z',
};

const exercise: z.input<typeof Exercise> = {
  format: 'hirz-exercise',
  version: 1,
  id: 'tiny-crossing',
  edition: '1.0.0',
  synthetic: true,
  title: both('The Tiny Crossing'),
  summary: both('A small exercise for tests.'),
  author: 'Hirz tests',
  languages: ['en', 'ar', 'fr'],
  jurisdiction: both('Republic of Mersa (invented)'),
  mode: 'guided',
  tlp: 'GREEN',
  clock: {
    startsAt: '2031-04-03T08:00:00Z',
    endsAt: '2031-04-04T20:00:00Z',
    pace: 60,
    mayPause: true,
  },
  numbering: { digits: 3 },
  brief: both('Someone recruits young people of the port.\n\nPreserve what shows it.'),
  authority: {
    title: both('Order to preserve'),
    reference: 'MR-31/104',
    issuedBy: both('Court of Mersa'),
    issuedAt: '2031-04-02T10:00:00Z',
    validUntil: '2031-04-30T10:00:00Z',
    text: both('Public posts of Sami Travel may be preserved.'),
    scope: {
      accounts: ['g-sami', 'q-sami'],
      channels: ['c-crossing'],
      from: '2031-01-01T00:00:00Z',
      until: '2031-04-30T00:00:00Z',
    },
    mayCollect: [both('Public posts')],
    mayNotCollect: [both('Exchanges with an advocate')],
  },
  tasks: [{ id: 't1', text: both('Preserve the offer.') }],
  platforms: [
    {
      id: 'gull',
      kind: 'microblog',
      domain: 'gull.example',
      name: 'Gull',
      tagline: both('Say it short'),
      language: 'en',
      offsetMinutes: 120,
      theme,
    },
    {
      id: 'quay',
      kind: 'messenger',
      domain: 'quay.example',
      name: 'Quay',
      tagline: both('Talk'),
      language: 'ar',
      offsetMinutes: 120,
      theme,
    },
  ],
  vocabulary: [
    {
      id: 'recruitment',
      group: both('Conduct'),
      label: both('Recruitment'),
      definition: both('An offer that draws someone in.'),
    },
    {
      id: 'travel',
      group: both('Conduct'),
      label: both('Travel'),
      definition: both('Papers, tickets, dates.'),
    },
  ],
};

const answerKey: z.input<typeof AnswerKey> = {
  format: 'hirz-answer-key',
  version: 1,
  exercise: 'tiny-crossing',
  edition: '1.0.0',
  passMark: 50,
  items: [
    {
      id: 'k1',
      label: both('The offer'),
      why: both('It recruits.'),
      targets: [{ kind: 'post', id: 'p2' }],
      deadline: '2031-04-03T11:00:00Z',
      points: 10,
      tags: ['recruitment'],
    },
    {
      id: 'k2',
      label: both('The ticket'),
      why: both('Travel papers.'),
      targets: [{ kind: 'post', id: 'p7' }],
      holds: 'two places left',
      deadline: '2031-04-03T10:00:00Z',
      points: 10,
      tags: ['travel'],
    },
  ],
  traps: [
    {
      id: 'tr1',
      kind: 'privileged',
      label: both('The advocate'),
      why: both('Privileged.'),
      targets: [{ kind: 'channel', id: 'c-advice' }],
      penalty: 5,
    },
  ],
};

const pictures: Record<string, Buffer> = {
  'm-sami': onePng(16, 16, [10, 110, 138]),
  'm-lina': onePng(16, 16, [200, 90, 60]),
  'm-poster': onePng(64, 40, [240, 200, 40]),
  'm-ticket': onePng(48, 32, [40, 160, 90]),
};

/** X25519 key of the tests' assessor, raw: opens the tiny exercise's answer key. */
export const tinyAssessor = keyPair('x25519', 7);
/** Ed25519 key of the tests' instructor, raw. */
export const tinyInstructor = keyPair('ed25519', 9);

function keyPair(
  curve: 'x25519' | 'ed25519',
  fill: number,
): { privateKey: Uint8Array; publicKey: Uint8Array } {
  const privateKey = new Uint8Array(32).fill(fill);
  return {
    privateKey,
    publicKey: rawPublicKey(privateKeyOf(curve, privateKey)),
  };
}

/** Everything in the tiny exercise, as values that a test may change before it is packed. */
export function tinyContent() {
  const media: z.input<typeof Media>[] = Object.entries(pictures).map(([id, bytes]) => ({
    id,
    file: `${id}.png`,
    type: 'image/png',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    alt: id,
  }));
  return structuredClone({
    exercise,
    accounts,
    posts,
    channels,
    messages,
    media,
    follows,
    lists,
    injects,
    timeline,
    answerKey,
  });
}
export type TinyContent = ReturnType<typeof tinyContent>;

/** The payload of the package, by path. */
export function tinyPayload(content: TinyContent = tinyContent()): Map<string, Buffer> {
  const lines = (records: unknown[]) =>
    Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const sealed = sealAnswerKey(canonicalBytes(content.answerKey), tinyAssessor.publicKey, {
    ephemeralSeed: new Uint8Array(32).fill(3),
    nonce: new Uint8Array(12).fill(4),
  });
  return new Map([
    ['data/exercise.json', Buffer.from(`${JSON.stringify(content.exercise, null, 2)}\n`)],
    ['data/injects.ndjson', lines(content.injects)],
    ['data/timeline.ndjson', lines(content.timeline)],
    ['data/dataset/accounts.ndjson', lines(content.accounts)],
    ['data/dataset/posts.ndjson', lines(content.posts)],
    ['data/dataset/channels.ndjson', lines(content.channels)],
    ['data/dataset/messages.ndjson', lines(content.messages)],
    ['data/dataset/media.ndjson', lines(content.media)],
    ['data/dataset/follows.ndjson', lines(content.follows)],
    ...(content.lists.length > 0
      ? [['data/dataset/lists.ndjson', lines(content.lists)] satisfies [string, Buffer]]
      : []),
    ['data/answer-key.sealed.json', Buffer.from(JSON.stringify(sealed))],
    ...Object.entries(pictures).map(([id, bytes]): [string, Buffer] => [`data/media/${id}.png`, bytes]),
  ]);
}

export interface TinyChanges {
  /** Changes records before they are written as lines. */
  content?: (content: TinyContent) => void;
  /** Changes files before they are packed. */
  payload?: (payload: Map<string, Buffer>) => void;
  signed?: boolean;
}

/** Writes a real package of about ten accounts and thirty posts: bag, signature, sealed answer key and all. */
export async function writeTinyExercise(
  to: string,
  { content: change, payload: changeFiles, signed = true }: TinyChanges = {},
): Promise<WrittenBag> {
  const content = tinyContent();
  change?.(content);
  const payload = tinyPayload(content);
  changeFiles?.(payload);
  const { id, edition } = content.exercise;
  const key = privateKeyOf('ed25519', tinyInstructor.privateKey);
  const signer = {
    publicKey: tinyInstructor.publicKey,
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, key)),
  };
  return writeBag({
    to,
    name: `${id}-${edition}`,
    payload: [...payload].map(([path, bytes]) => ({ path, source: { bytes } })),
    info: [
      ['Source-Organization', 'Hirz tests (synthetic, for training)'],
      ...(signed ? [[signerLabel, Buffer.from(tinyInstructor.publicKey).toString('base64')] as const] : []),
    ],
    tagFiles: ({ sha256, sha512 }) => {
      const envelope = signPackage(nodeCryptography, signer, {
        exercise: id,
        edition,
        manifestSha256: sha256,
        manifestSha512: sha512,
      });
      return signed
        ? [
            {
              path: signatureFile,
              bytes: Buffer.from(JSON.stringify(envelope)),
            },
          ]
        : [];
    },
    modified: new Date('2031-04-02T10:00:00Z'),
  });
}
