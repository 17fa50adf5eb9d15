import { useQuery } from '../../engine-client';
import { useOpenCase } from '../case/case-context';

/** The steps of a first case, in order. */
export const steps = ['brief', 'browse', 'preserve', 'tag', 'report', 'seal', 'hand-over'] as const;
export type Step = (typeof steps)[number];

/**
 * The one next step of a guided exercise, told from how the case stands; `undefined` in an assessed one, and where nothing more can be done.
 * It follows the case as it stands: before the first exhibit, whoever is back at the front page of a platform has something to look for again.
 */
export function useNextStep(): Step | undefined {
  const { case: state, exercise, readOnly } = useOpenCase();
  const guided = exercise.mode === 'guided';
  const { value: browser } = useQuery('browser.state', {}, { when: guided });
  const { value: report } = useQuery('report.get', {}, { when: guided });
  if (!guided) return undefined;
  if (state.sealed !== null) return 'hand-over';
  if (readOnly) return undefined;
  if (!state.authorityRead) return 'brief';
  if (state.exhibits === 0) return browser !== undefined && isDeeper(browser.address) ? 'preserve' : 'browse';
  if (state.tags === 0) return 'tag';
  if (report !== undefined && report.problems.length > 0) return 'report';
  return 'seal';
}

/** Past the front page of a platform: something was opened or searched for. */
function isDeeper(address: string): boolean {
  try {
    const { pathname, search } = new URL(address);
    return pathname !== '/' || search !== '';
  } catch {
    return false;
  }
}
