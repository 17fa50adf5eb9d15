import { useEffect, useState } from 'react';
import type { Source } from '../../../core/domain/evidence/source';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand, useJob } from '../../engine-client';

/** A file that was chosen or dropped, waiting for its source to be stated. */
interface Waiting {
  grant: string;
  name: string;
}

/** Files on their way to an exhibit: chosen or dropped, put away again, taken in. */
export function useReceive(onReceived: (number: string) => void) {
  const choosing = useCommand('files.chooseMany');
  const job = useJob('exhibit.receive');
  const [files, setFiles] = useState<readonly Waiting[]>([]);
  const [refused, setRefused] = useState<Fault>();
  const add = (granted: readonly Waiting[]) => setFiles((before) => [...before, ...granted]);

  const done = job.job?.state === 'done' ? (job.job.result as { number: string }).number : undefined;
  useEffect(() => {
    if (done !== undefined) onReceived(done);
  }, [done, onReceived]);

  return {
    files,
    job,
    fault: refused ?? choosing.fault ?? job.fault,
    async choose() {
      add((await choosing.run({ purpose: 'evidence' })) ?? []);
    },
    async drop(dropped: File[]) {
      setRefused(undefined);
      try {
        add(await Promise.all(dropped.map((file) => window.hirz.grantForFile(file, 'evidence'))));
      } catch (error) {
        setRefused(faultOf(error));
      }
    },
    putAway: (grant: string) => setFiles((before) => before.filter((file) => file.grant !== grant)),
    /** The files stay on their list until they are an exhibit. */
    async take(source: Source) {
      setRefused(undefined);
      await job.start({ grants: files.map(({ grant }) => grant), source });
    },
    clearFault() {
      setRefused(undefined);
      choosing.clear();
      job.clear();
    },
  };
}
