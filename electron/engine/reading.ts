import { HirzError } from '../../core/domain/fault/fault';

/** What systems say where a file is there and may not be read: no right to, or another program holds it. */
const refusals: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EBUSY']);

/** Whether reading was refused. Of an error of `open` only who opened knows that it was to read: Node says the same of writing. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && refusals.has(error.code);
}

/** What a reading gives; where the system refuses it, the file is named. @throws HirzError `notReadable`, and whatever else is wrong */
export async function reading<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw isRefused(cause) ? new HirzError('notReadable', { params: { file }, cause }) : cause;
  }
}
