import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';
import { storeFiles } from './store-files';

export function receiveHandlers(current: CurrentCase, softwareName: string): Handlers<'exhibit.receive'> {
  return {
    'exhibit.receive'({ grants: given, source }, { grants, jobs, announce }) {
      const open = current.requireUnsealed();
      const once = [...new Set(given)];
      const files = once.map((grant) => grants.look(grant, 'read'));
      return jobs.start('case.receive', source.what, async (control) => {
        const number = await storeFiles(open, files, { source, softwareName }, control);
        // What failed or was cancelled may be tried again without choosing the files again.
        for (const grant of once) grants.spend(grant);
        announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log'] });
        return { number };
      });
    },
  };
}
