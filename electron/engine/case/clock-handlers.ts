import { HirzError } from '../../../core/domain/fault/fault';
import type { Handlers } from '../handler';
import { copyDurably } from '../objects/copy-durably';
import type { CurrentCase } from './current-case';
import { attachedFile, deliveredInjects, openInject } from './delivered-injects';

type ClockCall =
  | 'clock.get'
  | 'clock.pause'
  | 'clock.resume'
  | 'inject.list'
  | 'inject.open'
  | 'inject.saveAttachment';

export function clockHandlers({
  current,
  clockChanged,
}: {
  current: CurrentCase;
  clockChanged(): void;
}): Handlers<ClockCall> {
  return {
    'clock.get': () => current.require().clock.state(),
    'clock.pause'(_, { announce }) {
      const open = current.requireUnsealed();
      if (open.clock.state().running) {
        open.clock.pause(() => open.log.append('clock.paused', {}));
        clockChanged();
        announce({ topic: 'changed', subjects: ['clock', 'log'] });
      }
      return open.clock.state();
    },
    'clock.resume'(_, { announce }) {
      const open = current.requireUnsealed();
      const { running, ended } = open.clock.state();
      if (!running && !ended) {
        open.clock.resume(() => open.log.append('clock.resumed', { pace: open.clock.state().pace }));
        clockChanged();
        announce({ topic: 'changed', subjects: ['clock', 'log'] });
      }
      return open.clock.state();
    },
    'inject.list': () => deliveredInjects(current.require()),
    'inject.open'({ inject }, { announce }) {
      const found = openInject(current.require(), inject);
      announce({ topic: 'changed', subjects: ['inject', 'case', 'log'] });
      return found;
    },
    async 'inject.saveAttachment'({ inject, media, grant }, { grants }) {
      const file = await attachedFile(current.require(), media, inject);
      if (!file) throw new HirzError('attachmentMissing');
      const { path, name } = grants.take(grant, 'write');
      await copyDurably(file.path, path);
      return { name };
    },
  };
}
