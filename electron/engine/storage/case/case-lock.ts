import { HirzError } from '../../../../core/domain/fault/fault';
import { lockFile } from '../file-lock';

/**
 * Keeps a case for this instance of Hirz, on `case.lock`, until it is released or the process dies.
 * @throws HirzError `caseOpenElsewhere`
 */
export function lockCase(path: string): { release(): void } {
  const lock = lockFile(path);
  if (!lock) throw new HirzError('caseOpenElsewhere');
  return lock;
}
