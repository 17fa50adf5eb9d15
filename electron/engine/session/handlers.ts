import type { Role } from '../../../core/contract/call';
import type { Session } from '../../../core/contract/session';
import type { Handlers } from '../handler';
import type { SettingsFile } from './settings';

/** Who sits at this computer now. The role is chosen at each start and never taken from a message. */
export interface SessionState {
  role: Role | null;
}

export interface SessionParts {
  state: SessionState;
  settings: SettingsFile;
  version: string;
  demo: boolean;
  openCase(): string | null;
  closeCase(): Promise<void>;
}

export function sessionHandlers({
  state,
  settings,
  version,
  demo,
  openCase,
  closeCase,
}: SessionParts): Handlers<
  'session.get' | 'session.chooseRole' | 'session.setLanguage' | 'session.setTheme'
> {
  const session = (): Session => {
    const { language, theme } = settings.get();
    return { role: state.role, case: openCase(), language, theme, version, demo };
  };
  return {
    'session.get': session,
    async 'session.chooseRole'({ role }, { announce }) {
      if (role !== 'trainee') await closeCase();
      state.role = role;
      announce({ topic: 'changed', subjects: ['session', 'case'] });
      return session();
    },
    async 'session.setLanguage'({ language }, { announce }) {
      await settings.change({ language });
      announce({ topic: 'changed', subjects: ['session'] });
      return session();
    },
    async 'session.setTheme'({ theme }, { announce }) {
      await settings.change({ theme });
      announce({ topic: 'changed', subjects: ['session'] });
      return session();
    },
  };
}
