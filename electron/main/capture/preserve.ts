import type { Announcement } from '../../../core/contract/announcement';
import type { ExhibitSummary } from '../../../core/contract/exhibit';
import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Engine } from '../engine-process';
import type { Browser } from '../platform/browser';
import { takePage } from './page-capture';

/** One capture after the other: each press is its own exhibit, and two never share the debugger. */
export function createPreserve(
  browser: Browser,
  engine: Engine,
  announce: (announcement: Announcement) => void,
) {
  let last: Promise<unknown> = Promise.resolve();

  /** The engine stores, numbers and logs what was taken, and answers when everything is on disk. */
  async function preserve(only?: EntityRef[]): Promise<ExhibitSummary> {
    const platform = browser.open;
    if (platform === undefined) throw new HirzError('nothingToPreserve');
    const page = await takePage(platform, engine);
    return engine.ask('capture.store', { ...page, ...(only ? { only } : {}) });
  }

  return ({ only }: { only?: EntityRef[] | undefined }): Promise<ExhibitSummary> => {
    const preserved = last.then(() => preserve(only));
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
