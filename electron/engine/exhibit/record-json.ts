import { readFile } from 'node:fs/promises';
import type { EvidenceFile } from './evidence-file';

/** Largest file that is read as the record of an exhibit (`capture.json`, `receipt.json`), octets. */
const largest = 64 * 2 ** 20;

/** What an exhibit's record holds, to be read with care: it may be of any version; undefined where it is no JSON. */
export async function recordJson({ path, bytes }: EvidenceFile): Promise<unknown> {
  if (bytes > largest) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
