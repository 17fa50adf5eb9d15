import type { Session } from '../../core/contract/session';
import type { Engine } from './engine-process';

/** The engine's session as the shell last heard it: role, open case, language, theme. The engine's word decides. */
export interface SessionMirror {
  /** Asks the engine where something may have changed since the last answer. */
  get(): Promise<Session>;
  /** What is not certain any more is asked again at the next `get`, and `onChange` hears of it. */
  forget(): void;
  onChange(heard: (session: Session) => void): void;
}

export function mirrorSession(engine: Engine): SessionMirror {
  const listeners: ((session: Session) => void)[] = [];
  let known: Promise<Session> | undefined;
  let told = '';

  function ask(): Promise<Session> {
    const asked = engine.call('session.get', {}) as Promise<Session>;
    known = asked;
    asked.then(
      (session) => {
        if (known !== asked) return;
        const text = JSON.stringify(session);
        if (text === told) return;
        told = text;
        for (const heard of listeners) heard(session);
      },
      () => {
        if (known === asked) known = undefined;
      },
    );
    return asked;
  }

  function forget(): void {
    ask().catch(() => undefined);
  }

  engine.listen((announcement) => {
    if (
      announcement.topic === 'changed' &&
      announcement.subjects.some((subject) => subject === 'session' || subject === 'case')
    )
      forget();
  });
  engine.onStopped((restarted) => {
    known = undefined;
    if (restarted) forget();
  });
  return { get: () => known ?? ask(), forget, onChange: (heard) => void listeners.push(heard) };
}
