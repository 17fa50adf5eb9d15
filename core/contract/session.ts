import { z } from 'zod';
import { Language } from '../domain/text/localised';
import { call, Nothing, Role } from './call';

export const Theme = z.enum(['system', 'light', 'dark']);

export const Session = z.strictObject({
  role: Role.nullable(),
  /** The open case. */
  case: z.string().nullable(),
  language: Language,
  theme: Theme,
  version: z.string(),
  /** True where the substitute runtime of development is in use. */
  demo: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const sessionCalls = {
  'session.get': call({ kind: 'query', by: 'engine', roles: 'anyone', input: Nothing, output: Session }),
  'session.chooseRole': call({
    kind: 'command',
    by: 'engine',
    roles: 'anyone',
    /** `null` leaves the role; an open case is closed. */
    input: z.strictObject({ role: Role.nullable() }),
    output: Session,
  }),
  'session.setLanguage': call({
    kind: 'command',
    by: 'engine',
    roles: 'anyone',
    input: z.strictObject({ language: Language }),
    output: Session,
  }),
  'session.setTheme': call({
    kind: 'command',
    by: 'engine',
    roles: 'anyone',
    input: z.strictObject({ theme: Theme }),
    output: Session,
  }),
};
