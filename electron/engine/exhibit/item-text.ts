import { open } from 'node:fs/promises';
import type { EvidenceFile } from './evidence-file';

/** Most octets of an item that are shown as text. */
const most = 512 * 1024;

/** Text of an item for looking at it: UTF-8, what is none shown as U+FFFD; cut at a whole character. */
export async function itemText({
  path,
}: EvidenceFile): Promise<{ text: string; truncated: boolean; bytes: number }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { bytesRead, buffer } = await file.read(
      Buffer.alloc(Math.min(size, most)),
      0,
      Math.min(size, most),
      0,
    );
    const truncated = size > most;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return {
      text: decoder.decode(buffer.subarray(0, bytesRead), { stream: truncated }),
      truncated,
      bytes: size,
    };
  } finally {
    await file.close();
  }
}
