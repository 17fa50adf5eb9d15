import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBagArchive } from '../../electron/engine/bag/bag-archive';
import { hostileZip } from './hostile-zip';
import { type TinyChanges, writeTinyExercise } from './tiny-exercise';

/** A package that is broken in one way, and what must be said about it. */
export interface BrokenPackage {
  name: string;
  /** As `brief` writes a problem: code, file with line, field. */
  expected: string;
  write(path: string): Promise<void>;
}

const posts = 'data/dataset/posts.ndjson';

function tiny(name: string, expected: string, changes: TinyChanges): BrokenPackage {
  return {
    name,
    expected,
    async write(path) {
      await writeTinyExercise(path, changes);
    },
  };
}

/** The whole package as octets, changed after it was written: what happens to files on the way. */
function altered(name: string, expected: string, change: (bytes: Buffer) => Buffer): BrokenPackage {
  return {
    name,
    expected,
    async write(path) {
      await writeTinyExercise(path);
      writeFileSync(path, change(readFileSync(path)));
    },
  };
}

function zipped(name: string, expected: string, entries: Parameters<typeof hostileZip>[0]): BrokenPackage {
  return { name, expected, write: async (path) => writeFileSync(path, hostileZip(entries)) };
}

/** Unpacked, one file edited, and packed again: what a hand that knows nothing of hashes leaves. */
export async function writeRepacked(
  path: string,
  file: string,
  edit: (text: string) => string,
): Promise<void> {
  await writeTinyExercise(path);
  const bag = await openBagArchive(path);
  const entries = [];
  for (const name of bag.files.keys()) {
    const data = await bag.read(name);
    entries.push({ name: `${bag.name}/${name}`, data: name === file ? edit(data.toString()) : data });
  }
  await bag.close();
  writeFileSync(path, hostileZip(entries));
}

/** Replaces the first occurrence of a text by one of the same length, so that only hashes and CRC tell. */
function swap(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from);
  if (at === -1 || from.length !== to.length) throw new Error(`can't swap ${from}`);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)]);
}

const line = (text: string) => (files: Map<string, Buffer>) =>
  void files.set(posts, Buffer.concat([files.get(posts) ?? Buffer.alloc(0), Buffer.from(text)]));

export const brokenPackages: readonly BrokenPackage[] = [
  {
    name: 'not-a-zip',
    expected: 'notZip not-a-zip.hirz-exercise',
    write: async (path) => writeFileSync(path, 'Dear instructor,\n'),
  },
  {
    name: 'empty-file',
    expected: 'zipEmpty empty-file.hirz-exercise',
    write: async (path) => writeFileSync(path, ''),
  },
  altered('truncated', 'notZip truncated.hirz-exercise', (bytes) => bytes.subarray(0, bytes.length >> 1)),
  altered('damaged', `entryDamaged ${posts}`, (bytes) => swap(bytes, 'Good jobs', 'Bad  jobs')),
  {
    name: 'hash-mismatch',
    expected: `bagHashMismatch ${posts}`,
    write: (path) => writeRepacked(path, posts, (text) => text.replace('Good jobs', 'Fine jobs')),
  },
  tiny('wrong-version', 'versionUnsupported data/exercise.json version', {
    content: (c) => Object.assign(c.exercise, { version: 2 }),
  }),
  tiny('wrong-format', 'formatUnknown data/exercise.json format', {
    content: (c) => Object.assign(c.exercise, { format: 'cookbook' }),
  }),
  tiny('media-hash-mismatch', 'mediaHash data/dataset/media.ndjson:3 sha256', {
    content: (c) => Object.assign(c.media[2] ?? {}, { sha256: 'f'.repeat(64) }),
  }),
  tiny('dangling-reference', `referenceDangling ${posts}:3 replyTo`, {
    content: (c) => Object.assign(c.posts[2] ?? {}, { replyTo: 'p404' }),
  }),
  tiny('reply-circle', `referenceNotEarlier ${posts}:3 replyTo`, {
    content: (c) => Object.assign(c.posts[2] ?? {}, { replyTo: 'p4' }),
  }),
  tiny('bad-json-line', `jsonSyntax ${posts}:31 at`, { payload: line('{"id":"p31","at":yesterday}\n') }),
  tiny('duplicate-key', `jsonDuplicateKey ${posts}:31`, { payload: line('{"id":"p31","id":"p32"}\n') }),
  tiny('prototype-key', `jsonPrototypeKey ${posts}:31`, { payload: line('{"__proto__":{"admin":true}}\n') }),
  tiny('huge-number', `jsonNumber ${posts}:31 likes`, { payload: line('{"likes":1e400}\n') }),
  tiny('deep-nesting', `jsonTooDeep ${posts}:31 x${'[0]'.repeat(63)}`, {
    payload: line(`{"x":${'['.repeat(100_000)}\n`),
  }),
  tiny('lone-surrogate', `jsonLoneSurrogate ${posts}:31 text`, { payload: line('{"text":"\\ud83d"}\n') }),
  tiny('not-utf8', `textNotUtf8 ${posts}:31`, {
    payload: (files) =>
      void files.set(
        posts,
        Buffer.concat([files.get(posts) ?? Buffer.alloc(0), Buffer.from([0xc3, 0x28, 0x0a])]),
      ),
  }),
  tiny('role-of-stranger', 'memberNotThere data/timeline.ndjson:1 member', {
    content: (c) =>
      c.timeline.unshift({
        ...{ id: 'e0', at: '2031-04-03T09:00:00Z', kind: 'channel-role-changed', channel: 'c-crossing' },
        ...{ member: 'q-omar', role: 'admin' },
      }),
  }),
  tiny('subscribers-of-a-chat', 'chatKind data/timeline.ndjson:1 channel', {
    content: (c) =>
      c.timeline.unshift({
        ...{ id: 'e0', at: '2031-04-03T09:00:00Z', kind: 'channel-subscribers-changed' },
        ...{ channel: 'c-advice', by: 12 },
      }),
  }),
  tiny('unknown-field', `fieldUnknown ${posts}:1 mood`, {
    content: (c) => Object.assign(c.posts[0] ?? {}, { mood: 'happy' }),
  }),
  tiny('impossible-day', `formatInstant ${posts}:1 at`, {
    content: (c) => Object.assign(c.posts[0] ?? {}, { at: '2031-02-30T08:00:00Z' }),
  }),
  tiny('missing-file', 'fileMissing data/timeline.ndjson', {
    payload: (files) => void files.delete('data/timeline.ndjson'),
  }),
  tiny('script-as-picture', 'mediaType data/dataset/media.ndjson:1 type', {
    payload: (files) => void files.set('data/media/m-sami.png', Buffer.from('<svg onload="alert(1)"/>')),
  }),
  tiny('database-inside', 'fileUnknown data/dataset.db', {
    payload: (files) => void files.set('data/dataset.db', Buffer.from('SQLite format 3\0')),
  }),
  zipped('path-traversal', 'pathEscapes bag/../../evil.txt', [{ name: 'bag/../../evil.txt', data: 'x' }]),
  zipped('symbolic-link', 'entrySpecial bag/data/exercise.json', [
    { name: 'bag/data/exercise.json', data: '/etc/passwd', mode: 0o120777 },
  ]),
  zipped('bomb', 'entryBomb bag/data/dataset/posts.ndjson', [
    { name: 'bag/data/dataset/posts.ndjson', data: Buffer.alloc(2 ** 23), deflate: true },
  ]),
  zipped('no-bag', 'bagDeclarationMissing bagit.txt', [{ name: 'bag/data/exercise.json', data: '{}' }]),
];

/** Writes all of them into a folder; gives their paths by name. */
export async function writeBrokenPackages(folder: string): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for (const { name, write } of brokenPackages) {
    const path = join(folder, `${name}.hirz-exercise`);
    await write(path);
    paths.set(name, path);
  }
  return paths;
}
