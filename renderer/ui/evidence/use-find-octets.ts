import { useRef, useState } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import { call, faultOf } from '../../engine-client';

export interface FindOctets {
  /** Where they were found last. */
  found: { at: number; length: number } | undefined;
  /** Share of the file that was searched, while it is. */
  progress: number | undefined;
  /** Nothing was found in the whole file. */
  nowhere: boolean;
  fault: Fault | undefined;
  /** Finds the next place after the last one, or from the beginning on where there is none. */
  next: (sought: string) => Promise<number | undefined>;
  stop: () => void;
  forget: () => void;
}

/** Finds octets in a file of any size, a part at a time. */
export function useFindOctets(sha256: string): FindOctets {
  const [found, setFound] = useState<{ at: number; length: number }>();
  const [progress, setProgress] = useState<number>();
  const [nowhere, setNowhere] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const run = useRef(0);

  /** The first place between two offsets; undefined where there is none, or it was stopped. */
  async function search(
    sought: string,
    start: number,
    end: number,
    mine: number,
  ): Promise<number | undefined> {
    for (let from = start; from < end && run.current === mine; ) {
      const { at, searched, bytes } = await call('item.find', { sha256, octets: sought, from });
      if (at !== null) return at < end ? at : undefined;
      if (run.current === mine) setProgress(bytes === 0 ? 1 : searched / bytes);
      if (searched >= bytes) return undefined;
      from = searched;
    }
    return undefined;
  }

  return {
    found,
    progress,
    nowhere,
    fault,
    async next(sought) {
      run.current += 1;
      const mine = run.current;
      const after = found === undefined ? 0 : found.at + 1;
      setProgress(0);
      setNowhere(false);
      setFault(undefined);
      try {
        const end = Number.MAX_SAFE_INTEGER;
        const at =
          (await search(sought, after, end, mine)) ??
          (after > 0 ? await search(sought, 0, after, mine) : undefined);
        if (run.current !== mine) return undefined;
        setFound(at === undefined ? undefined : { at, length: sought.length / 2 });
        setNowhere(at === undefined);
        return at;
      } catch (error) {
        if (run.current === mine) setFault(faultOf(error));
        return undefined;
      } finally {
        if (run.current === mine) setProgress(undefined);
      }
    },
    stop() {
      run.current += 1;
      setProgress(undefined);
    },
    forget() {
      setFound(undefined);
      setNowhere(false);
    },
  };
}
