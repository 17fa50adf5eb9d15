import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { rowForKey } from './list-keys';
import { useTypeToFind } from './type-to-find';
import { useLongRows } from './use-long-rows';
import './virtual-list.css';

export interface LongListProps<T> {
  label: string;
  count: number;
  /** The item in a row; undefined while it is not there yet. */
  itemAt: (row: number) => T | undefined;
  children: (item: T, state: { selected: boolean }) => ReactNode;
  /** What stands in a row whose item is not there yet. */
  waiting?: ReactNode;
  /** What typing finds an item by, of those that are there. */
  textOf?: (item: T) => string;
  selected: number | undefined;
  /** Names what is selected where rows move: chosen from elsewhere, it comes into sight once. */
  selectedId?: string | number | undefined;
  /** The row in hand moved: with keys, by typing, or with a click. */
  onSelect: (row: number) => void;
  /** Enter or a double click. */
  onOpen?: (row: number) => void;
  /** Which rows are drawn now, up to but not including `before`. */
  onDrawn?: (first: number, before: number) => void;
  /** Height of every row in pixels. */
  rowHeight: number;
  /** Names the place to come back to. */
  place: string;
}

/**
 * A list of a million rows as quick as one of ten: rows are told by their number, all are of one height, and whoever gives the
 * items gives those that are drawn. Keys and roles as in `VirtualList`.
 */
export function LongList<T>(props: LongListProps<T>) {
  const { count, selected = -1, onSelect, onOpen, onDrawn, rowHeight } = props;
  const box = useRef<HTMLDivElement>(null);
  const base = useId();
  const { first, before, height, rowsInView, view, isIn, startOf, show } = useLongRows(box, props);

  useEffect(() => onDrawn?.(first, before), [first, before, onDrawn]);

  const { selectedId, textOf } = props;
  const shown = useRef<{ id?: string | number; view: number }>({ view: 0 });
  useEffect(() => {
    if (selectedId === undefined || selected < 0 || view === 0) return;
    const { id, view: seen } = shown.current;
    shown.current = { id: selectedId, view };
    // Again where the view shrank and it was seen: what opens beside the list with the choice would cover it.
    if (id !== selectedId || (view < seen && isIn(selected, seen))) show(selected);
  }, [selectedId, selected, view, isIn, show]);

  const go = (row: number) => {
    show(row);
    onSelect(row);
  };
  const textAt = (row: number) => {
    const item = textOf && props.itemAt(row);
    return item === undefined ? '' : (textOf?.(item) ?? '');
  };
  const find = useTypeToFind(count, textAt, selected, go);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = rowForKey(event, selected, { count, rowsInView });
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if (event.key === 'Enter' && selected >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onOpen?.(selected);
    } else if (textOf && find(event)) {
      event.preventDefault();
    }
  };
  const isDrawn = selected >= first && selected < before;

  return (
    <div
      ref={box}
      className="virtual-list long-list"
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={isDrawn ? `${base}-${selected}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="virtual-list-height" style={{ blockSize: height }} role="presentation">
        {Array.from({ length: before - first }, (_, step) => {
          const row = first + step;
          const item = props.itemAt(row);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself takes the keys.
            <div
              key={row}
              id={`${base}-${row}`}
              className="virtual-row"
              role="option"
              tabIndex={-1}
              aria-selected={row === selected}
              aria-setsize={count}
              aria-posinset={row + 1}
              aria-busy={item === undefined}
              style={{ transform: `translateY(${startOf(row)}px)`, blockSize: rowHeight }}
              onClick={() => go(row)}
              onDoubleClick={() => onOpen?.(row)}
            >
              {item === undefined ? props.waiting : props.children(item, { selected: row === selected })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
