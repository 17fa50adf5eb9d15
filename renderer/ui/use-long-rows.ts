import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { tallScroll } from './tall-scroll';

/** Rows that are drawn beyond what is seen, on either side. */
const beyond = 8;

/** Where each named list was left, in pixels from its top, so that it is found there again. */
const places = new Map<string, number>();

export interface LongRows {
  /** Height of what is scrolled. */
  height: number;
  /** The rows to draw, up to but not including `before`. */
  first: number;
  before: number;
  rowsInView: number;
  /** Pixels of the list that are seen at once; 0 until that is known. */
  view: number;
  /** Whether any of a row would be seen where this many pixels are. */
  isIn: (row: number, view: number) => boolean;
  /** Where a row stands in what is scrolled. */
  startOf: (row: number) => number;
  /** Scrolls no further than is needed to see a row whole. */
  show: (row: number) => void;
}

/**
 * Which rows of a list of any length are seen, all of one height. Rows are told apart by their number alone, so a million
 * cost what a hundred do. `place` names the list, to come back to where it was left.
 */
export function useLongRows(
  box: RefObject<HTMLElement | null>,
  { count, rowHeight, place }: { count: number; rowHeight: number; place: string },
): LongRows {
  const [view, setView] = useState(0);
  const total = count * rowHeight;
  const scroll = useMemo(() => tallScroll(total, view), [total, view]);
  const end = Math.max(0, total - view);
  /** Pixels of the list above the view, and how far the browser has scrolled: neither is worth a drawing by itself. */
  const now = useRef({ top: places.get(place) ?? 0, scrolled: 0 });

  const windowAt = useCallback(
    (top: number) => ({
      first: Math.max(0, Math.floor(top / rowHeight) - beyond),
      before: Math.min(count, Math.ceil((top + view) / rowHeight) + beyond),
      shift: scroll.shiftAt(top),
    }),
    [count, rowHeight, view, scroll],
  );
  const [drawnFor, setDrawn] = useState(() => windowAt(now.current.top));

  const look = useCallback(() => {
    const next = windowAt(now.current.top);
    setDrawn((drawn) =>
      drawn.first === next.first && drawn.before === next.before && drawn.shift === next.shift ? drawn : next,
    );
  }, [windowAt]);

  // Another list, or the same one in a view of another size: it stays where it was as far as it can.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView(element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);

  const put = useCallback(
    (top: number) => {
      const element = box.current;
      now.current.top = Math.max(0, Math.min(end, top));
      places.set(place, now.current.top);
      look();
      if (!element) return;
      element.scrollTop = now.current.top - scroll.shiftAt(now.current.top);
      now.current.scrolled = element.scrollTop;
    },
    [box, end, place, look, scroll],
  );

  const named = useRef(place);
  useLayoutEffect(() => {
    if (view === 0) return;
    if (named.current !== place) {
      named.current = place;
      now.current.top = places.get(place) ?? 0;
    }
    put(now.current.top);
  }, [view, place, put]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || view === 0) return;
    const onScroll = () => {
      const { top, scrolled } = now.current;
      const at = element.scrollTop;
      if (at === scrolled) return;
      const shift = scroll.shiftAt(top);
      const next = scroll.topAfter(at, scrolled, shift);
      // In this very frame: rows drawn in a later one would leave the view empty meanwhile.
      flushSync(() => {
        if (scroll.shiftAt(next) !== shift) return put(next);
        now.current = { top: next, scrolled: at };
        places.set(place, next);
        look();
      });
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [box, view, scroll, place, put, look]);

  const show = useCallback(
    (row: number) => {
      const { top } = now.current;
      const start = row * rowHeight;
      if (start < top) put(start);
      else if (start + rowHeight > top + view) put(start + rowHeight - view);
    },
    [rowHeight, view, put],
  );

  const isIn = useCallback(
    (row: number, pixels: number) => {
      const start = row * rowHeight - now.current.top;
      return start + rowHeight > 0 && start < pixels;
    },
    [rowHeight],
  );

  const { first, before, shift } = drawnFor;
  return {
    height: scroll.height,
    first: Math.min(first, count),
    before: Math.min(before, count),
    rowsInView: Math.floor(view / rowHeight),
    view,
    isIn,
    startOf: (row) => row * rowHeight - shift,
    show,
  };
}
