import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { bagInfoValue, formatBagInfo, parseBagInfo, payloadOxum } from '../../../core/domain/bag/bag-texts';
import { formatManifest, parseManifest } from '../../../core/domain/bag/manifest';
import { sealFile } from '../../../core/domain/custody/envelope-types';
import { createProblemList } from '../../../core/domain/fault/problem-list';
import type { BagArchive } from '../bag/bag-archive';
import { createZipWriter } from '../bag/zip-writer';

/** What was altered in a copy of a submission's bag: nothing of the original is written to. */
export interface Alteration {
  /** What files hold instead. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Files taken out. */
  removed?: readonly string[];
  renamed?: { from: string; to: string };
  /** The bag's manifests are made to fit again. */
  rebagged: boolean;
  /** Makes the seal's file, once the manifests are known. */
  seal?: (manifests: { sha256: string; sha512: string }) => Uint8Array;
}

const digest = (algorithm: 'sha256' | 'sha512', bytes: Uint8Array) =>
  createHash(algorithm).update(bytes).digest('hex');

/** What a manifest of the bag lists: path → digest. */
export async function listed(
  archive: BagArchive,
  file: string,
  algorithm: 'sha256' | 'sha512',
): Promise<Map<string, string>> {
  const text = (await archive.read(file)).toString('utf8');
  return parseManifest(text, { file, algorithm, problems: createProblemList() });
}

/** The bag's own files anew, so that `sha256sum -c` finds nothing: manifests, Payload-Oxum, tag manifests. */
async function rebag(
  archive: BagArchive,
  { files, removed = [], seal }: Alteration,
): Promise<Map<string, Uint8Array>> {
  const made = new Map(files);
  const put = (path: string, text: string) => made.set(path, Buffer.from(text));
  const manifests = { sha256: '', sha512: '' };
  for (const algorithm of ['sha256', 'sha512'] as const) {
    const file = `manifest-${algorithm}.txt`;
    const digests = await listed(archive, file, algorithm);
    for (const [path, bytes] of files)
      if (path.startsWith('data/')) digests.set(path, digest(algorithm, bytes));
    for (const path of removed) digests.delete(path);
    manifests[algorithm] = formatManifest(digests);
    put(file, manifests[algorithm]);
  }
  const payload = [...new Set([...archive.files.keys(), ...files.keys()])].filter(
    (path) => path.startsWith('data/') && !removed.includes(path),
  );
  const octets = payload.reduce(
    (sum, path) => sum + (files.get(path)?.length ?? archive.files.get(path)?.bytes ?? 0),
    0,
  );
  const info = parseBagInfo((await archive.read('bag-info.txt')).toString('utf8'));
  const stated = bagInfoValue(info, 'Payload-Oxum');
  put(
    'bag-info.txt',
    formatBagInfo(
      info.map(([label, value]) => [label, value === stated ? payloadOxum(octets, payload.length) : value]),
    ),
  );
  if (seal) made.set(sealFile, seal(manifests));
  for (const algorithm of ['sha256', 'sha512'] as const) {
    const file = `tagmanifest-${algorithm}.txt`;
    const digests = await listed(archive, file, algorithm);
    for (const path of digests.keys()) {
      const bytes = made.get(path);
      if (bytes) digests.set(path, digest(algorithm, bytes));
    }
    put(file, formatManifest(digests));
  }
  return made;
}

/**
 * Writes the altered copy as Hirz writes submissions, entry by entry in the order of the original: the archive around the files tells nothing.
 * @param modified the time that the original puts on its entries
 */
export async function writeAlteredCopy(
  to: string,
  archive: BagArchive,
  alteration: Alteration,
  { modified, signal }: { modified: Date; signal: AbortSignal },
): Promise<void> {
  const files = alteration.rebagged ? await rebag(archive, alteration) : alteration.files;
  const { renamed, removed = [] } = alteration;
  const handle = await open(to, 'wx+');
  try {
    const zip = createZipWriter(handle, modified);
    const added = [...files.keys()].filter((path) => !archive.files.has(path));
    for (const path of [...archive.files.keys(), ...added]) {
      signal.throwIfAborted();
      if (removed.includes(path)) continue;
      const name = renamed?.from === path ? renamed.to : path;
      const bytes = files.get(path);
      if (bytes) await zip.add(`${archive.name}/${name}`, bytes.length, [bytes]);
      else await zip.add(`${archive.name}/${name}`, archive.files.get(path)?.bytes, archive.stream(path));
    }
    await zip.end();
  } finally {
    await handle.close();
  }
}
