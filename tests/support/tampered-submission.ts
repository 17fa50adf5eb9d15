import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { parseBagInfo } from '../../core/domain/bag/bag-texts';
import { formatManifest } from '../../core/domain/bag/manifest';
import { openBagArchive } from '../../electron/engine/bag/bag-archive';
import { writeBag } from '../../electron/engine/bag/write-bag';

/** A submission's files in memory, for a test to tamper with. Paths relative to the bag. */
export interface Unpacked {
  name: string;
  files: Map<string, Buffer>;
}

export async function unpack(path: string): Promise<Unpacked> {
  const archive = await openBagArchive(path);
  try {
    const files = new Map<string, Buffer>();
    for (const file of archive.files.keys()) files.set(file, await archive.read(file));
    return { name: archive.name, files };
  } finally {
    await archive.close();
  }
}

/** Zips the files as they are: a clumsy tamperer, who leaves the manifests alone. */
export async function zipAsIs(to: string, { name, files }: Unpacked): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, `${name}/${path}`, { compress: false });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
  return to;
}

/** Lines of `bag-info.txt` but the count of the payload, which is made anew with a bag. */
export function infoIn(files: Unpacked['files']): [string, string][] {
  const text = files.get('bag-info.txt')?.toString('utf8') ?? '';
  return parseBagInfo(text).filter(([label]) => label !== 'Payload-Oxum');
}

/** Zips the files with new tag manifests: who changed what lies beside the data, octet by octet. */
export async function retag(to: string, { name, files }: Unpacked): Promise<string> {
  const tags = [...files].filter(([path]) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
  const made = new Map(files);
  for (const algorithm of ['sha256', 'sha512']) {
    const digests = tags.map(
      ([path, bytes]) => [path, createHash(algorithm).update(bytes).digest('hex')] as const,
    );
    made.set(`tagmanifest-${algorithm}.txt`, Buffer.from(formatManifest(new Map(digests))));
  }
  return zipAsIs(to, { name, files: made });
}

/** The time that Hirz puts on the files of a submission or an export. */
export function writtenAt(files: Unpacked['files']): Date {
  const text = String(files.get('data/export.json') ?? files.get('data/case.json'));
  const [, wall] = /"(?:wall|sealedAt)":"([^"]*)"/.exec(text) ?? [];
  return new Date(wall ?? '2031-05-01T00:00:00Z');
}

/** Makes a sound bag of the files again, with new manifests: a careful tamperer. Other tag files stay as they are. */
export async function rebag(to: string, { name, files }: Unpacked): Promise<string> {
  const bagOwn = /^(bagit\.txt|bag-info\.txt|(tag)?manifest-sha(256|512)\.txt)$/;
  await writeBag({
    to,
    name,
    payload: [...files]
      .filter(([path]) => path.startsWith('data/'))
      .map(([path, bytes]) => ({ path, source: { bytes } })),
    info: infoIn(files),
    tagFiles: () =>
      [...files]
        .filter(([path]) => !path.startsWith('data/') && !bagOwn.test(path))
        .map(([path, bytes]) => ({ path, bytes })),
    modified: writtenAt(files),
  });
  return to;
}

/** Changes a file that is there. */
export function edit(files: Unpacked['files'], path: string, change: (bytes: Buffer) => Buffer): void {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no ${path}`);
  files.set(path, change(bytes));
}

/** Changes one octet in the middle of a file. */
export function flip(bytes: Buffer, at = Math.floor(bytes.length / 2)): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** The lines of NDJSON, changed. */
export function editLines(bytes: Buffer, edit: (lines: string[]) => string[]): Buffer {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  return Buffer.from(
    edit(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
