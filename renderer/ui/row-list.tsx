import { type ReactNode, useEffect, useId, useRef } from 'react';
import './row-list.css';
import { useLongRows } from './use-long-rows';

/** More is asked for when so many rows are left to the end. */
const nearEnd = 20;

/**
 * A list of any length whose rows have controls of their own, drawn only where it is seen. All rows are of one height.
 * Where `of` changes, it is another list and begins at its top.
 */
export function RowList<T>(props: {
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  children: (item: T) => ReactNode;
  /** Height of every row in pixels. */
  rowHeight: number;
  of?: string;
  /** Asked for when the end comes near. */
  onEnd?: () => void;
}) {
  const { items, onEnd, rowHeight } = props;
  const count = items.length;
  const box = useRef<HTMLDivElement>(null);
  const place = `${useId()} ${props.of ?? ''}`;
  const { first, before, height, startOf } = useLongRows(box, { count, rowHeight, place });

  useEffect(() => {
    if (before >= count - nearEnd) onEnd?.();
  }, [before, count, onEnd]);

  return (
    <div ref={box} className="row-list">
      <ul aria-label={props.label} style={{ blockSize: height }}>
        {items.slice(first, before).map((item, step) => (
          <li
            key={props.idOf(item)}
            aria-setsize={count}
            aria-posinset={first + step + 1}
            style={{ transform: `translateY(${startOf(first + step)}px)`, blockSize: rowHeight }}
          >
            {props.children(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
