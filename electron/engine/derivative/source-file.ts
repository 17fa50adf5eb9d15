import { readFile } from 'node:fs/promises';
import { HirzError } from '../../../core/domain/fault/fault';
import { sha256Hex } from '../custody/node-cryptography';

/**
 * The source of a working copy as it was hashed, or nothing: a working copy of something else would lie about where it comes from.
 * @throws HirzError `itemFileMissing`, `derivativeSourceAltered`
 */
export async function readSource(
  file: string,
  { number, path, sha256 }: { number: string; path: string; sha256: string },
): Promise<Buffer> {
  const octets = await readFile(file).catch((cause: unknown) => {
    throw new HirzError('itemFileMissing', { cause });
  });
  if (sha256Hex(octets) !== sha256)
    throw new HirzError('derivativeSourceAltered', { params: { number, item: path } });
  return octets;
}
