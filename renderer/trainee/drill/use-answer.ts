import { useCallback, useEffect, useRef, useState } from 'react';
import { type CopyAnswer, noAnswer } from '../../../core/domain/drill/drill';
import type { Fault } from '../../../core/domain/fault/fault';
import { useCommand } from '../../engine-client';

const pauseMs = 400;
/** Steps that can be taken back. */
const remembered = 50;

export interface AnswerState {
  answer: CopyAnswer;
  change: (changed: Partial<CopyAnswer>) => void;
  /** Takes the last change back; undefined where there is none. */
  undo: (() => void) | undefined;
  clear: () => void;
  /** Writes what waits, now. Resolves once it is on disk; false where that failed. */
  flush: () => Promise<boolean>;
  state: 'saved' | 'waiting' | 'failed';
  fault: Fault | undefined;
}

/** What is said of one copy: kept on disk as it is said, a little after each change and whenever the screen is left. */
export function useAnswer(drill: string, kept: CopyAnswer): AnswerState {
  const save = useCommand('drill.answer');
  const [answer, setAnswer] = useState(kept);
  const [past, setPast] = useState<readonly CopyAnswer[]>([]);
  const [state, setState] = useState<AnswerState['state']>('saved');
  const lastField = useRef('');
  const waiting = useRef<CopyAnswer>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<boolean>>(Promise.resolve(true));
  const { run } = save;

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    writing.current = writing.current.then(async () => {
      const next = waiting.current;
      if (next === undefined) return true;
      waiting.current = undefined;
      const saved = await run({ drill, answer: next });
      if (saved === undefined) waiting.current ??= next;
      setState(saved === undefined ? 'failed' : waiting.current === undefined ? 'saved' : 'waiting');
      return saved !== undefined;
    });
    return writing.current;
  }, [run, drill]);
  const put = (next: CopyAnswer) => {
    setAnswer(next);
    waiting.current = next;
    setState('waiting');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pauseMs);
  };
  const remember = (field: string) => {
    // Typing on in one field is one step.
    const typing = field === lastField.current && /^(words|file|event)$/.test(field);
    lastField.current = field;
    if (!typing) setPast((steps) => [...steps.slice(-remembered), answer]);
  };

  // What was written a moment ago, on the way back to this copy, may be read a moment later.
  useEffect(() => {
    if (past.length === 0 && waiting.current === undefined) setAnswer(kept);
  }, [kept, past.length]);
  useEffect(() => {
    const onBlur = () => void flush();
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('blur', onBlur);
      void flush();
    };
  }, [flush]);

  const before = past.at(-1);
  return {
    answer,
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
    flush,
    state,
    fault: save.fault,
  };
}
