import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';
import { applySeal, breakSeal, caseSeals } from './case-seals';

export function sealHandlers(current: CurrentCase): Handlers<'seal.list' | 'seal.apply' | 'seal.break'> {
  return {
    'seal.list': () => caseSeals(current.require()).reverse(),
    'seal.apply'({ numbers }, { jobs, announce }) {
      const open = current.requireUnsealed();
      return jobs.start('case.putUnderSeal', numbers.join(', '), async (control) => {
        try {
          return { seal: (await applySeal(open, numbers, control)).seal };
        } finally {
          announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
        }
      });
    },
    'seal.break'({ seal, reason }, { announce }) {
      breakSeal(current.requireUnsealed(), seal, reason);
      announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      return {};
    },
  };
}
