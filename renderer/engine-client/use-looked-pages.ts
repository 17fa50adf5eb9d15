import { useCallback, useEffect, useState } from 'react';

/** Whoever drags the scroll bar passes by thousands: only where they rest is fetched. */
const restMs = 90;

interface Looked {
  of: string;
  first: number;
  last: number;
}

export interface LookedPages {
  /** The pages to have at hand: those that are looked at, and one on either side. */
  pages: readonly number[];
  /** Says which places are looked at, up to but not including `before`. */
  look: (from: number, before: number) => void;
}

/**
 * Which pages of a long list are to be fetched. `of` names the list; until something of it was looked at, the page of the place
 * `begin` is meant.
 */
export function useLookedPages(
  of: string,
  { count, pageLength, begin = 0 }: { count: number; pageLength: number; begin?: number },
): LookedPages {
  const [looked, setLooked] = useState<Looked>();
  const [wanted, setWanted] = useState<Looked>();

  const near =
    wanted === undefined || (wanted.of === looked?.of && Math.abs(looked.first - wanted.first) <= 1);
  useEffect(() => {
    if (near) return setWanted(looked);
    const timer = setTimeout(() => setWanted(looked), restMs);
    return () => clearTimeout(timer);
  }, [looked, near]);

  const first = Math.floor(begin / pageLength);
  return {
    pages: nearPages(wanted?.of === of ? wanted : { first, last: first }, Math.ceil(count / pageLength)),
    look: useCallback(
      (from, before) => {
        const next = {
          of,
          first: Math.floor(from / pageLength),
          last: Math.floor(Math.max(from, before - 1) / pageLength),
        };
        setLooked((now) =>
          now?.of === of && now.first === next.first && now.last === next.last ? now : next,
        );
      },
      [of, pageLength],
    ),
  };
}

function nearPages({ first, last }: Pick<Looked, 'first' | 'last'>, count: number): number[] {
  const from = Math.max(0, first - 1);
  const to = Math.min(count - 1, last + 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
