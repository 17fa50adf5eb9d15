import { type Fault, HirzError } from '../../core/domain/fault/fault';

/** What the window is told of an error in the shell. What nobody foresaw goes to the console, not to the window. */
export function shellFault(about: string, error: unknown): Fault {
  if (error instanceof HirzError) {
    if (error.cause !== undefined) console.error(`${about}:`, error.cause);
    return error.fault;
  }
  console.error(`${about}:`, error);
  return new HirzError('unexpected').fault;
}
