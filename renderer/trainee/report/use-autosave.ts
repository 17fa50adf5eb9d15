import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import type { ReportDocument } from '../../../core/domain/report/report-document';
import { useCommand } from '../../engine-client';
import { usePendingWork } from '../case/pending-work';

const pauseMs = 800;

export interface Autosave {
  /** Takes a changed document; it is written once typing pauses. */
  change: (document: ReportDocument) => void;
  /** Writes what waits, now. Resolves once it is on disk; false where that failed. */
  flush: () => Promise<boolean>;
  state: 'saved' | 'waiting' | 'saving' | 'failed';
  fault: Fault | undefined;
}

/** Saves the report by itself, durably, one save at a time; what waits when the screen closes is written then. */
export function useAutosave(): Autosave {
  const save = useCommand('report.save');
  const [state, setState] = useState<Autosave['state']>('saved');
  const waiting = useRef<ReportDocument>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<boolean>>(Promise.resolve(true));
  const { run } = save;

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    writing.current = writing.current.then(async () => {
      const document = waiting.current;
      if (document === undefined) return true;
      waiting.current = undefined;
      setState('saving');
      const saved = await run({ document });
      if (saved === undefined) {
        waiting.current ??= document;
        setState('failed');
        return false;
      }
      setState(waiting.current === undefined ? 'saved' : 'waiting');
      return true;
    });
    return writing.current;
  }, [run]);

  const change = useCallback(
    (document: ReportDocument) => {
      waiting.current = document;
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pauseMs);
    },
    [flush],
  );
  usePendingWork(flush);
  useEffect(() => {
    // Whoever looks away may close the window next.
    const onBlur = () => void flush();
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('blur', onBlur);
      void flush();
    };
  }, [flush]);
  return { change, flush, state, fault: save.fault };
}
