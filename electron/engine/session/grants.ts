import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';

export type GrantPurpose = 'read' | 'write';

/** One-use permissions to read or write one path each: the window holds the name of the grant, never the path. */
export interface Grants {
  make(path: string, purpose: GrantPurpose): { grant: string; name: string };
  /** What the grant is for, without using it up: for what may have to be tried again, such as a passphrase. Faults as `take`. */
  look(grant: string, purpose: GrantPurpose): { path: string; name: string };
  /** Uses the grant up. Unknown, used or of the other purpose: fault `grantUnknown`. */
  take(grant: string, purpose: GrantPurpose): { path: string; name: string };
  /** Uses up a grant that was looked at, if it is still there. */
  spend(grant: string): void;
}

/** The oldest grants are forgotten beyond so many, so that a window that asks without end can't fill memory. */
const kept = 3_000;

export function createGrants(): Grants {
  const made = new Map<string, { path: string; purpose: GrantPurpose }>();
  function look(grant: string, purpose: GrantPurpose): { path: string; name: string } {
    const found = made.get(grant);
    if (!found || found.purpose !== purpose) throw new HirzError('grantUnknown');
    return { path: found.path, name: basename(found.path) };
  }
  return {
    make(path, purpose) {
      const grant = `grant-${randomBytes(16).toString('hex')}`;
      made.set(grant, { path, purpose });
      const oldest = made.keys().next().value;
      if (made.size > kept && oldest !== undefined) made.delete(oldest);
      return { grant, name: basename(path) };
    },
    look,
    spend: (grant) => void made.delete(grant),
    take(grant, purpose) {
      const found = look(grant, purpose);
      made.delete(grant);
      return found;
    },
  };
}
