import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Octets copied at once. */
const chunk = 1024 * 1024;

/** Copies a file to a new one, hashing what is written, and makes it durable. @throws `signal.reason` when aborted */
export async function copyHashing(
  from: string,
  to: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<{ sha256: string; sha512: string; bytes: number }> {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const buffer = Buffer.allocUnsafe(chunk);
      let bytes = 0;
      for (;;) {
        signal.throwIfAborted();
        const { bytesRead } = await source.read(buffer, 0, chunk, null);
        if (bytesRead === 0) break;
        sha256.update(buffer.subarray(0, bytesRead));
        sha512.update(buffer.subarray(0, bytesRead));
        for (let done = 0; done < bytesRead; ) {
          done += (await target.write(buffer, done, bytesRead - done, bytes + done)).bytesWritten;
        }
        bytes += bytesRead;
        onBytes(bytesRead);
      }
      await target.datasync();
      return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), bytes };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
