import type { LookedAtHandover } from '../../../core/contract/handover';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';
import { handOver } from './give';
import { caseHandovers } from './list';
import { readHandover } from './read-handover';
import { giveReceipt, takeReceipt } from './receipts';
import { takeOver, whyNotTaken } from './take';

type HandoverCall =
  | 'handover.list'
  | 'handover.give'
  | 'handover.look'
  | 'handover.take'
  | 'handover.giveReceipt'
  | 'handover.takeReceipt';

export function handoverHandlers(current: CurrentCase, software: string): Handlers<HandoverCall> {
  return {
    'handover.list': () => caseHandovers(current.require()),
    'handover.give'({ numbers, grant, ...words }, { grants, jobs, announce }) {
      const open = current.requireUnsealed();
      const file = grants.take(grant, 'write');
      return jobs.start('case.handOver', file.name, async (control) => {
        try {
          return { handover: await handOver(open, { ...words, numbers, software, file }, control) };
        } finally {
          announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
        }
      });
    },
    'handover.look'({ grant }, { grants, jobs }) {
      const open = current.requireUnsealed();
      const file = grants.look(grant, 'read');
      return jobs.start('case.lookAtHandover', file.name, async (control): Promise<LookedAtHandover> => {
        const { statement, verdict, findings, file: read } = await readHandover(file, control);
        if (!statement) throw new HirzError('handoverNoFile', { params: { name: file.name } });
        return { statement, verdict, findings, refused: whyNotTaken(open, statement), file: read };
      });
    },
    'handover.take'({ grant, condition }, { grants, jobs, announce }) {
      const open = current.requireUnsealed();
      const file = grants.take(grant, 'read');
      return jobs.start('case.takeOver', file.name, async (control) => {
        try {
          return await takeOver(open, file, condition, control);
        } finally {
          announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log'] });
        }
      });
    },
    async 'handover.giveReceipt'({ handover, grant }, { grants, announce }) {
      const open = current.requireUnsealed();
      const { path, name } = grants.take(grant, 'write');
      await giveReceipt(open, handover, path, software);
      announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      return { name };
    },
    async 'handover.takeReceipt'({ grant }, { grants, announce }) {
      const open = current.requireUnsealed();
      const handover = await takeReceipt(open, grants.take(grant, 'read'));
      announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      return { handover };
    },
  };
}
