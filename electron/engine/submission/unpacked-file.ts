import { readFile, stat } from 'node:fs/promises';

/** Largest file of a submission that is read whole, octets. */
const most = 64 * 2 ** 20;

/** A file of an unpacked submission; undefined where it is missing or beyond reason. */
export async function readUnpacked(path: string): Promise<Buffer | undefined> {
  try {
    return (await stat(path)).size > most ? undefined : await readFile(path);
  } catch {
    return undefined;
  }
}

/** The same as JSON of a shape; undefined where it is none: the verification has said so. */
export async function readUnpackedJson<T>(
  path: string,
  schema: { parse(value: unknown): T },
): Promise<T | undefined> {
  const bytes = await readUnpacked(path);
  try {
    return bytes && schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}
