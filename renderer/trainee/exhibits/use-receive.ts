import { useCallback, useEffect, useRef, useState } from 'react';
import { type LookedAtFile, mostReceived } from '../../../core/contract/exhibit';
import type { Source } from '../../../core/domain/evidence/source';
import { type Fault, HirzError } from '../../../core/domain/fault/fault';
import { call, faultOf, useCommand, useJob } from '../../engine-client';
import type { GrantedFile } from '../../ui';

/** A file that was chosen or dropped and can be received, waiting for its source to be stated. */
export interface WaitingFile extends GrantedFile {
  type: string;
  bytes: number;
}

/** One that can't be, and why. */
export interface RefusedFile {
  name: string;
  fault: Fault;
}

type Found = { waiting: WaitingFile[]; refused: RefusedFile[] };

/** What the engine found of files, beside their names. */
function sorted(granted: readonly GrantedFile[], found: readonly LookedAtFile[]): Found {
  const names = new Map(granted.map(({ grant, name }) => [grant, name]));
  const sorted: Found = { waiting: [], refused: [] };
  for (const one of found) {
    const name = names.get(one.grant) ?? '';
    if ('fault' in one) sorted.refused.push({ name, fault: one.fault });
    else sorted.waiting.push({ ...one, name });
  }
  return sorted;
}

/** What is dropped as a folder. */
const folderOf = (name: string): RefusedFile => ({
  name,
  fault: new HirzError('droppedFolder', { params: { name } }).fault,
});

function putAway(grants: readonly string[]): void {
  // Whether it worked is nobody's concern: at worst a grant waits until Hirz is closed.
  if (grants.length > 0) void call('files.putAway', { grants: [...grants] }).catch(() => undefined);
}

/** Files on their way to an exhibit: chosen or dropped, looked at, put away again, taken in. */
export function useReceive(onReceived: (number: string) => void) {
  const choosing = useCommand('files.chooseMany');
  const job = useJob('exhibit.receive');
  const [files, setFiles] = useState<readonly WaitingFile[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [fault, setFault] = useState<Fault>();
  const [looking, setLooking] = useState(0);
  const closed = useRef(false);

  /** Those that can be received go on the list, whatever is wrong with the others. */
  const add = useCallback(async (granted: readonly GrantedFile[]) => {
    if (granted.length === 0) return;
    const grants = granted.map(({ grant }) => grant);
    setLooking((now) => now + 1);
    try {
      const found = sorted(granted, await call('exhibit.lookAtFiles', { grants }));
      if (closed.current) putAway(grants);
      setFiles((before) => [...before, ...found.waiting]);
      setRefused((before) => [...before, ...found.refused]);
    } catch (error) {
      putAway(grants);
      setFault(faultOf(error));
    } finally {
      setLooking((now) => now - 1);
    }
  }, []);

  const done = job.job?.state === 'done' ? (job.job.result as { number: string }).number : undefined;
  useEffect(() => {
    if (done !== undefined) onReceived(done);
  }, [done, onReceived]);

  // What still waits when the form closes is let go of: nobody can take it in any more. A running job keeps what it has.
  const left = useRef<readonly string[]>([]);
  left.current = job.running || done !== undefined ? [] : files.map(({ grant }) => grant);
  useEffect(() => {
    closed.current = false;
    return () => {
      closed.current = true;
      for (let from = 0; from < left.current.length; from += mostReceived)
        putAway(left.current.slice(from, from + mostReceived));
    };
  }, []);

  return {
    files,
    refused,
    looking: looking > 0,
    job,
    fault: fault ?? choosing.fault ?? job.fault,
    async choose() {
      setFault(undefined);
      const granted = (await choosing.run({ purpose: 'evidence' })) ?? [];
      if (granted.length > 0) setRefused([]);
      await add(granted);
    },
    async drop(dropped: readonly File[], folders: readonly string[]) {
      setFault(undefined);
      setRefused(folders.map(folderOf));
      if (dropped.length > mostReceived) {
        const params = { count: dropped.length, most: mostReceived };
        setFault(new HirzError('tooManyChosen', { params }).fault);
        return;
      }
      const granted: GrantedFile[] = [];
      const not: RefusedFile[] = [];
      const asked = dropped.map((file) => window.hirz.grantForFile(file, 'evidence'));
      for (const [at, answer] of (await Promise.allSettled(asked)).entries()) {
        if (answer.status === 'fulfilled') granted.push(answer.value);
        else not.push({ name: dropped[at]?.name ?? '', fault: faultOf(answer.reason) });
      }
      setRefused((before) => [...before, ...not]);
      await add(granted);
    },
    forgetRefused: () => setRefused([]),
    putAway(grant: string) {
      putAway([grant]);
      setFiles((before) => before.filter((file) => file.grant !== grant));
    },
    /** The files stay on their list until they are an exhibit. */
    async take(source: Source) {
      setFault(undefined);
      await job.start({ grants: files.map(({ grant }) => grant), source });
    },
    clearFault() {
      setFault(undefined);
      choosing.clear();
      job.clear();
    },
  };
}
