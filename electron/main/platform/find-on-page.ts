import type { WebContents } from 'electron';
import type { FoundOnPage } from '../../../core/contract/browser';

/** Where a search on the page goes: from the top of what is in view, on, or back. */
export type FindStep = 'first' | 'next' | 'previous';

/** An answer that does not come by then, milliseconds, never will: another page or another search took its place. */
const patience = 2_000;

/** Finds words on the page that is shown, as browsers do: all of them are marked, one of them is brought into view. */
export function findOnPage(contents: WebContents, text: string, step: FindStep): Promise<FoundOnPage> {
  return new Promise((resolve) => {
    let last: FoundOnPage = { matches: 0, current: 0 };
    const request = contents.findInPage(text, { forward: step !== 'previous', findNext: step === 'first' });
    const timer = setTimeout(done, patience);
    function done() {
      clearTimeout(timer);
      if (!contents.isDestroyed()) contents.off('found-in-page', found);
      resolve(last);
    }
    function found(_event: unknown, result: Electron.Result) {
      if (result.requestId !== request) return;
      last = { matches: result.matches, current: result.activeMatchOrdinal };
      if (result.finalUpdate) done();
    }
    contents.on('found-in-page', found);
  });
}
