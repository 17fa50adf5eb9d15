import { useCallback, useEffect, useRef, useState } from 'react';
import { type CopyAnswer, noAnswer, plainAnswer } from '../../../core/domain/drill/drill';
import type { Fault } from '../../../core/domain/fault/fault';
import { type Saving, useCommand, useSaving } from '../../engine-client';

const pauseMs = 400;
/** Steps that can be taken back. */
const remembered = 50;

export interface AnswerState extends Pick<Saving<CopyAnswer>, 'flush' | 'state'> {
  answer: CopyAnswer;
  change: (changed: Partial<CopyAnswer>) => void;
  /** Takes the last change back; undefined where there is none. */
  undo: (() => void) | undefined;
  clear: () => void;
  fault: Fault | undefined;
}

/**
 * What is said of one copy: kept on disk as it is said, a little after each change and whenever the screen is left.
 * @param fixed it was handed in: what was signed is shown, whatever was typed
 */
export function useAnswer(drill: string, kept: CopyAnswer, fixed: boolean): AnswerState {
  const { run, fault } = useCommand('drill.answer');
  const save = useCallback(
    async (said: CopyAnswer) => (await run({ drill, answer: said })) !== undefined,
    [run, drill],
  );
  const saving = useSaving(save, pauseMs);
  const [answer, setAnswer] = useState(kept);
  const [past, setPast] = useState<readonly CopyAnswer[]>([]);
  const lastField = useRef('');
  const put = (next: CopyAnswer) => {
    setAnswer(next);
    saving.put(next);
  };
  const remember = (field: string) => {
    // Typing on in one field is one step.
    const typing = field === lastField.current && /^(words|file|event)$/.test(field);
    lastField.current = field;
    if (!typing) setPast((steps) => [...steps.slice(-remembered), answer]);
  };

  // What was written a moment ago, on the way back to this copy, may be read a moment later.
  const { waits } = saving;
  useEffect(() => {
    if (past.length === 0 && !waits()) setAnswer(kept);
  }, [kept, past.length, waits]);

  const before = past.at(-1);
  return {
    answer: fixed ? plainAnswer(kept) : answer,
    change(changed) {
      remember(Object.keys(changed).join());
      put({ ...answer, ...changed });
    },
    undo:
      before &&
      (() => {
        lastField.current = '';
        setPast((steps) => steps.slice(0, -1));
        put(before);
      }),
    clear() {
      remember('all');
      put(noAnswer(answer.copy));
    },
    flush: saving.flush,
    state: saving.state,
    fault,
  };
}
