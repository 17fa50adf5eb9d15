import type { Announcement } from '../../../core/contract/announcement';
import type { ExhibitSummary } from '../../../core/contract/exhibit';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Engine } from '../engine-process';
import type { Browser } from '../platform/browser';
import { capturePage } from './page-capture';

/** One capture after the other: each press is its own exhibit, and two never share the debugger. */
export function createPreserve(
  browser: Browser,
  engine: Engine,
  announce: (announcement: Announcement) => void,
) {
  let last: Promise<unknown> = Promise.resolve();

  async function preserve(): Promise<ExhibitSummary> {
    const platform = browser.open;
    if (platform === undefined) throw new HirzError('nothingToPreserve');
    return capturePage(platform, engine);
  }

  return (): Promise<ExhibitSummary> => {
    const preserved = last.then(preserve);
    last = preserved.then(
      (exhibit) => announce({ topic: 'preserved', exhibit }),
      (error: unknown) =>
        announce({
          topic: 'preserveFailed',
          fault: (error instanceof HirzError ? error : new HirzError('unexpected')).fault,
        }),
    );
    return preserved;
  };
}
