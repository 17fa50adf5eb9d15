import { HirzError } from '../../../core/domain/fault/fault';
import { longestAddress } from '../../../core/domain/simulation/platform-address';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { CurrentCase } from '../case/current-case';
import { inExhibitTurn } from '../case/exhibit-turn';
import type { OpenCase } from '../case/open-case';
import { exhibitSummary } from '../exhibit/exhibit-summary';
import type { HandlerContext, Handlers, ShellHandlers } from '../handler';
import type { JobControl } from '../jobs/jobs';
import { servePlatform } from '../platform/serve';
import { createWaczSigner } from '../web-archive/wacz-signer';
import { captureChoices } from './capture-choices';
import { createCollecting } from './collecting';
import { type Captured, storeCapture } from './store-capture';

/**
 * Longest address and title that go to the log, UTF-16 code units. An address that a platform found too long is too long in the log
 * too, so that the same answer can be computed from it.
 */
const longestLogged = longestAddress + 1;
const longestTitle = 500;

function bounded(text: string, length: number): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .slice(0, length)
    .replace(/\p{Surrogate}$/u, '');
}

export function captureHandlers(current: CurrentCase): Handlers<'capture.choices'> {
  return {
    'capture.choices'({ address, shownAt }) {
      const { exercise, clock } = current.require();
      // No page was shown as of what is to come, and nothing is told of one.
      if (millisecondsOf(shownAt) > millisecondsOf(clock.now())) return { wide: null, things: [] };
      return captureChoices(exercise.world, address, shownAt);
    },
  };
}

export function captureShellHandlers(
  current: CurrentCase,
  softwareName: string,
): ShellHandlers<
  | 'platform.serve'
  | 'platform.visited'
  | 'platform.left'
  | 'capture.store'
  | 'capture.begin'
  | 'capture.add'
  | 'capture.finish'
  | 'capture.fail'
> {
  const by = { softwareName, signWacz: createWaczSigner() };

  const collecting = createCollecting();

  async function keep(
    open: OpenCase,
    captured: Captured,
    { announce }: HandlerContext,
    progress?: JobControl['progress'],
  ) {
    const number = await storeCapture(open, captured, by, progress);
    announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log'] });
    return exhibitSummary(open, number);
  }

  return {
    'platform.serve'(request) {
      const { exercise, clock } = current.require();
      return servePlatform(exercise.world, request, clock.now());
    },
    'platform.visited'({ url, status, title, servedAt, sha256 }, { announce }) {
      const open = current.get();
      if (!open || open.log.closed) return null;
      open.log.append('page.visited', {
        url: bounded(url, longestLogged),
        status,
        title: bounded(title, longestTitle),
        servedAt,
        sha256,
      });
      announce({ topic: 'changed', subjects: ['log'] });
      return null;
    },
    'platform.left'({ url }, { announce }) {
      const open = current.get();
      if (!open || open.log.closed) return null;
      open.log.append('platform.left', { url: bounded(url, longestLogged) });
      announce({ topic: 'changed', subjects: ['log'] });
      return null;
    },
    async 'capture.store'({ only, ...page }, context) {
      const chosen = only ? { scope: 'selection' as const, only } : { scope: 'page' as const };
      const open = current.requireUnsealed();
      return inExhibitTurn(open, () => keep(open, { ...chosen, pages: [page] }, context));
    },
    'capture.begin': ({ address }, { jobs }) => collecting.begin(current.requireUnsealed(), address, jobs),
    'capture.add': ({ job, page }) => collecting.add(job, page),
    'capture.finish': ({ job }, context) =>
      collecting.finish(job, (open, { scope, subject, pages, complete }, progress) =>
        keep(open, { scope, subject, pages, complete }, context, progress),
      ),
    'capture.fail'({ job, fault }) {
      collecting.fail(job, new HirzError(fault.code, fault));
      return null;
    },
  };
}
