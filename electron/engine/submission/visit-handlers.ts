import type { Handlers, ShellHandlers } from '../handler';
import type { Visits } from './visits';

export function visitHandlers(visits: Visits): Handlers<'visit.get'> {
  return { 'visit.get': ({ submission, seq }) => visits.get(submission, seq) };
}

/** Whoever assesses no more is shown nothing more. */
export function visitShellHandlers(visits: Visits): ShellHandlers<'visit.find' | 'visit.serve'> {
  return {
    async 'visit.find'({ submission, seq }, { session }) {
      return session.role === 'assessor' ? { url: await visits.address(submission, seq) } : null;
    },
    async 'visit.serve'({ submission, seq, request }, { session }) {
      return session.role === 'assessor' ? visits.serve(submission, seq, request) : null;
    },
  };
}
