import { useCallback } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand } from '../../engine-client';
import type { GrantedFile } from '../../ui';
import { isOfDrill, putArrived } from '../drill/arrived';
import { openSubmissions, refuseOpening } from './openings';

export interface OpenFiles {
  /** Asks for files in the system's dialog and opens them. */
  choose: () => void;
  /** Opens files that were dropped. */
  drop: (files: readonly File[]) => void;
  fault: Fault | undefined;
  clear: () => void;
}

/**
 * Ways to open submissions. What is no submission is refused by the engine, with its reason.
 * @param grade goes where drills are graded: a drill and what was handed in on it wait there
 */
export function useOpenFiles(grade: () => void): OpenFiles {
  const { run, fault, clear } = useCommand('files.chooseMany');
  const open = useCallback(
    (granted: readonly GrantedFile[]) => {
      const ofDrill = granted.filter(({ name }) => isOfDrill(name));
      putArrived(ofDrill);
      if (ofDrill.length < granted.length) openSubmissions(granted.filter(({ name }) => !isOfDrill(name)));
      if (ofDrill.length > 0) grade();
    },
    [grade],
  );
  const choose = useCallback(() => {
    void run({ purpose: 'submission' }).then((granted) => granted && open(granted));
  }, [run, open]);
  const drop = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        window.hirz.grantForFile(file).then(
          (granted) => open([granted]),
          (error) => refuseOpening(file.name, faultOf(error)),
        );
      }
    },
    [open],
  );
  return { choose, drop, fault, clear };
}
