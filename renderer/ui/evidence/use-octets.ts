import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import { call, faultOf } from '../../engine-client';

/** Octets fetched at once, and stretches that are kept. */
const stretch = 16_384;
const kept = 40;

export interface Octets {
  /** Octets from an offset on, as many as are here; undefined while they are not. */
  at: (from: number, length: number) => Uint8Array | undefined;
  /** Fetches what lies between two offsets. */
  want: (from: number, to: number) => void;
  fault: Fault | undefined;
}

function octetsOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Parts of a file of any size, fetched where they are looked at; the oldest are let go. */
export function useOctets(sha256: string): Octets {
  const held = useRef(new Map<number, Uint8Array | 'asked'>());
  const [, setDrawn] = useState(0);
  const [fault, setFault] = useState<Fault>();
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const want = useCallback(
    (from: number, to: number) => {
      for (let part = Math.floor(from / stretch); part * stretch < to; part += 1) {
        if (held.current.has(part)) continue;
        held.current.set(part, 'asked');
        call('item.octets', { sha256, from: part * stretch, length: stretch }).then(
          ({ octets }) => {
            held.current.delete(part);
            held.current.set(part, octetsOf(octets));
            for (const old of held.current.keys()) {
              if (held.current.size <= kept) break;
              held.current.delete(old);
            }
            if (alive.current) setDrawn((count) => count + 1);
          },
          (error: unknown) => {
            held.current.delete(part);
            if (alive.current) setFault(faultOf(error));
          },
        );
      }
    },
    [sha256],
  );
  const at = useCallback((from: number, length: number) => {
    const part = held.current.get(Math.floor(from / stretch));
    if (part === undefined || part === 'asked') return undefined;
    const start = from % stretch;
    return part.subarray(start, start + length);
  }, []);
  return { at, want, fault };
}
