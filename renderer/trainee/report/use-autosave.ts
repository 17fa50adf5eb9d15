import { useCallback } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import type { ReportDocument } from '../../../core/domain/report/report-document';
import { type Saving, useCommand, useSaving } from '../../engine-client';
import { usePendingWork } from '../case/pending-work';

const pauseMs = 800;

export interface Autosave extends Pick<Saving<ReportDocument>, 'flush' | 'state'> {
  /** Takes a changed document; it is written once typing pauses. */
  change: (document: ReportDocument) => void;
  fault: Fault | undefined;
}

/** Saves the report by itself, durably; what waits when the screen or the case is closed is written then. */
export function useAutosave(): Autosave {
  const { run, fault } = useCommand('report.save');
  const save = useCallback(
    async (document: ReportDocument) => (await run({ document })) !== undefined,
    [run],
  );
  const { put, flush, state } = useSaving(save, pauseMs);
  usePendingWork(flush);
  return { change: put, flush, state, fault };
}
