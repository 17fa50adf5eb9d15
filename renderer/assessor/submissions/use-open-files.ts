import { useCallback } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand } from '../../engine-client';
import { openSubmissions, refuseOpening } from './openings';

export interface OpenFiles {
  /** Asks for files in the system's dialog and opens them. */
  choose: () => void;
  /** Opens files that were dropped. */
  drop: (files: readonly File[]) => void;
  fault: Fault | undefined;
  clear: () => void;
}

/** Ways to open submissions. What is no submission is refused by the engine, with its reason. */
export function useOpenFiles(): OpenFiles {
  const { run, fault, clear } = useCommand('files.chooseMany');
  const choose = useCallback(() => {
    void run({ purpose: 'submission' }).then((granted) => granted && openSubmissions(granted));
  }, [run]);
  const drop = useCallback((files: readonly File[]) => {
    for (const file of files) {
      window.hirz.grantForFile(file).then(
        (granted) => openSubmissions([granted]),
        (error) => refuseOpening(file.name, faultOf(error)),
      );
    }
  }, []);
  return { choose, drop, fault, clear };
}
