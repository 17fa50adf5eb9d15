import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';

export type GrantPurpose = 'read' | 'write';

/** A path that was granted, and what its file is called. */
export interface GrantedPath {
  path: string;
  name: string;
}

/** Grants that one piece of work has to itself, until it says how it ended. */
export interface Claim {
  readonly files: readonly GrantedPath[];
  /** Done: the grants are used up. */
  spend(): void;
  /** Not done: they may be tried again. */
  release(): void;
}

/** One-use permissions to read or write one path each: the window holds the name of the grant, never the path. */
export interface Grants {
  /** @throws HirzError `grantsFull` */
  make(path: string, purpose: GrantPurpose): { grant: string; name: string };
  /** Grants for all that was chosen at once, or for none of it. @throws HirzError `grantsFull` */
  makeAll(paths: readonly string[], purpose: GrantPurpose): { grant: string; name: string }[];
  /** What the grant is for, without using it up: for what may have to be tried again, such as a passphrase. Faults as `take`. */
  look(grant: string, purpose: GrantPurpose): GrantedPath;
  /** Uses the grant up. Unknown, used or of the other purpose: fault `grantUnknown`; at work: `grantClaimed`. */
  take(grant: string, purpose: GrantPurpose): GrantedPath;
  /** Keeps grants for long work that may have to be tried again: until it ends nobody else gets them. All or none; faults as `take`. */
  claim(grants: readonly string[], purpose: GrantPurpose): Claim;
  /** Lets go of a grant that nobody needs any more, if it is still there. */
  spend(grant: string): void;
}

/**
 * Grants that wait at once, at most, so that a window that asks without end can't fill memory: twenty times what one choice may hold.
 * Beyond it new ones are refused, and none that was given is forgotten.
 */
const mostWaiting = 20_000;

interface Made {
  readonly path: string;
  readonly purpose: GrantPurpose;
  claimed: boolean;
}

export function createGrants(most = mostWaiting): Grants {
  const made = new Map<string, Made>();

  function find(grant: string, purpose: GrantPurpose): Made {
    const found = made.get(grant);
    if (!found || found.purpose !== purpose) throw new HirzError('grantUnknown');
    if (found.claimed) throw new HirzError('grantClaimed');
    return found;
  }
  const granted = ({ path }: Made): GrantedPath => ({ path, name: basename(path) });

  function makeAll(paths: readonly string[], purpose: GrantPurpose) {
    if (made.size + paths.length > most) throw new HirzError('grantsFull');
    return paths.map((path) => {
      const grant = `grant-${randomBytes(16).toString('hex')}`;
      made.set(grant, { path, purpose, claimed: false });
      return { grant, name: basename(path) };
    });
  }

  return {
    make(path, purpose) {
      const [one] = makeAll([path], purpose);
      if (!one) throw new Error('no grant was made');
      return one;
    },
    makeAll,
    look: (grant, purpose) => granted(find(grant, purpose)),
    take(grant, purpose) {
      const found = find(grant, purpose);
      made.delete(grant);
      return granted(found);
    },
    claim(grants, purpose) {
      const once = [...new Set(grants)];
      const found = once.map((grant) => find(grant, purpose));
      const claim = (claimed: boolean) => {
        for (const one of found) one.claimed = claimed;
      };
      claim(true);
      return {
        files: found.map(granted),
        spend() {
          for (const grant of once) made.delete(grant);
        },
        release: () => claim(false),
      };
    },
    spend: (grant) => void made.delete(grant),
  };
}
