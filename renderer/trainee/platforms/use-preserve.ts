import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import type { ExhibitSummary } from '../../../core/contract/exhibit';
import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import type { Fault } from '../../../core/domain/fault/fault';
import { useAnnouncement, useCommand } from '../../engine-client';
import { useOpenCase } from '../case/case-context';
import { viewShown } from './view-shown';

export interface Preserve {
  /** `only`: of the page's things those that were chosen. Tells whether an exhibit was made. */
  run: (only?: EntityRef[]) => Promise<boolean>;
  pending: boolean;
  /** The exhibit that was preserved last on this screen. */
  last: z.infer<typeof ExhibitSummary> | undefined;
  fault: Fault | undefined;
  dismiss: () => void;
}

/**
 * Preserving the page in view: by the button, by Ctrl+Enter here or inside the platform's view, from the palette or the menu.
 * It waits until nothing covers the view, so that no blank picture is taken.
 */
export function usePreserve(): Preserve {
  const { readOnly } = useOpenCase();
  const command = useCommand('capture.preserve');
  const [last, setLast] = useState<z.infer<typeof ExhibitSummary>>();
  const [failed, setFailed] = useState<Fault>();
  const { run: capture, pending, clear } = command;

  const run = useCallback(
    async (only?: EntityRef[]) => {
      if (readOnly || pending) return false;
      setFailed(undefined);
      await viewShown();
      const exhibit = await capture(only ? { only } : {});
      if (exhibit) setLast(exhibit);
      return exhibit !== undefined;
    },
    [readOnly, pending, capture],
  );

  useAnnouncement('menu', ({ action }) => {
    if (action === 'preserve') void run();
  });
  useAnnouncement('preserved', ({ exhibit }) => setLast(exhibit));
  useAnnouncement('preserveFailed', ({ fault }) => setFailed(fault));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'Enter') {
        event.preventDefault();
        event.stopPropagation();
        void run();
      }
    };
    // Before the control that has the focus: buttons would take Enter for theirs, fields keep every key.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [run]);

  const dismiss = useCallback(() => {
    setFailed(undefined);
    setLast(undefined);
    clear();
  }, [clear]);
  return { run, pending, last, fault: command.fault ?? failed, dismiss };
}
