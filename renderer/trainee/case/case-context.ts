import { createContext, useContext } from 'react';
import type { z } from 'zod';
import type { CaseState } from '../../../core/contract/case';
import type { OutputOf } from '../../../core/contract/index';
import type { Exercise } from '../../../core/domain/exercise/exercise';

export interface OpenCase {
  case: z.infer<typeof CaseState>;
  exercise: Exercise;
  /** Whom and what the authority names. */
  scope: OutputOf<'exercise.get'>['scope'];
  /** The case only reads: it is sealed, or was brought back without the key of its seat. */
  readOnly: boolean;
}

const Context = createContext<OpenCase | null>(null);
export const OpenCaseProvider = Context.Provider;

/** The case in hand. Only inside the workspace, which shows nothing until there is one. */
export function useOpenCase(): OpenCase {
  const open = useContext(Context);
  if (open === null) throw new Error('useOpenCase outside the workspace');
  return open;
}
