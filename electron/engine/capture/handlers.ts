import type { CurrentCase } from '../case/current-case';
import { inExhibitTurn } from '../case/exhibit-turn';
import { exhibitSummary } from '../exhibit/exhibit-summary';
import type { ShellHandlers } from '../handler';
import { servePlatform } from '../platform/serve';
import { createWaczSigner } from '../web-archive/wacz-signer';
import { storeCapture } from './store-capture';

/** Longest address and title that go to the log, UTF-16 code units. */
const longestAddress = 4_000;
const longestTitle = 500;

function bounded(text: string, length: number): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .slice(0, length)
    .replace(/\p{Surrogate}$/u, '');
}

export function captureShellHandlers(
  current: CurrentCase,
  softwareName: string,
): ShellHandlers<'platform.serve' | 'platform.visited' | 'platform.left' | 'capture.store'> {
  const by = { softwareName, signWacz: createWaczSigner() };

  return {
    'platform.serve'(request) {
      const { exercise, clock } = current.require();
      return servePlatform(exercise.world, request, clock.now());
    },
    'platform.visited'({ url, status, title, servedAt, sha256 }, { announce }) {
      const open = current.get();
      if (!open || open.log.closed) return null;
      open.log.append('page.visited', {
        url: bounded(url, longestAddress),
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
      open.log.append('platform.left', { url: bounded(url, longestAddress) });
      announce({ topic: 'changed', subjects: ['log'] });
      return null;
    },
    async 'capture.store'(page, { announce }) {
      const open = current.requireUnsealed();
      const number = await inExhibitTurn(open, () => storeCapture(open, page, by));
      announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log'] });
      return exhibitSummary(open, number);
    },
  };
}
