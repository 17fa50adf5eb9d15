import { open as openFile, stat } from 'node:fs/promises';
import { receivedType } from '../../../core/domain/evidence/received-type';
import { HirzError } from '../../../core/domain/fault/fault';
import { reading } from '../reading';
import type { GrantedPath } from '../session/grants';

/** Octets of a file's beginning by which its type is told. */
const headBytes = 4_096;

/** A file that is to be received, and what it is. */
export interface LookedAt extends GrantedPath {
  bytes: number;
  /** When it was last written, as the system says: UTC, RFC 3339. */
  modified: string;
  type: string;
}

/** @throws HirzError `receivedNotAFile`, `notReadable`, or one of the disk's */
export async function lookAtFile({ path, name }: GrantedPath): Promise<LookedAt> {
  // Asked before it is opened: opening a pipe waits for whoever writes to it.
  const about = await reading(name, stat(path));
  if (!about.isFile()) throw new HirzError('receivedNotAFile', { params: { name } });
  const file = await reading(name, openFile(path, 'r'));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const type = receivedType(buffer.subarray(0, bytesRead), name);
    return { path, name, type, bytes: about.size, modified: about.mtime.toISOString() };
  } finally {
    await file.close();
  }
}
