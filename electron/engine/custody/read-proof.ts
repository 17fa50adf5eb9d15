import { readFile, stat } from 'node:fs/promises';

/** More than any proof: its lines and audit paths are some kilobytes. */
const largest = 16 * 1024 * 1024;

/** The octets of a proof's file; none where it is larger than any proof, which its check then finds unreadable. */
export async function readProof(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  return size > largest ? new Uint8Array() : await readFile(path);
}
