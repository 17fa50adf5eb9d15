import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { rowForKey } from './list-keys';
import { useTypeToFind } from './type-to-find';
import './virtual-list.css';

/** Where each named list was left, so that it is found there again. */
const places = new Map<string, number>();

export interface VirtualListProps<T> {
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  /** What typing finds an item by. */
  textOf: (item: T) => string;
  children: (item: T, state: { selected: boolean }) => ReactNode;
  selected?: string | undefined;
  /** The item in hand moved: with arrow keys, by typing, or with a click. */
  onSelect: (id: string) => void;
  /** Enter or a double click. */
  onOpen?: (id: string) => void;
  /** One click opens too: for lists whose items are places to go to. */
  opensOnClick?: boolean;
  /** Height of a row in pixels; rows of other heights are measured. */
  rowHeight: number;
  /** Names the place to come back to. */
  place: string;
  /** Asked for when the end comes near. */
  onEnd?: () => void;
}

/**
 * A list of any length, drawn only where it is seen. One item is in hand; arrow keys, Home, End, Page keys and typing
 * move, Enter opens. Roles as in the ARIA listbox pattern.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, idOf, selected, onSelect, onOpen, onEnd, place } = props;
  const box = useRef<HTMLDivElement>(null);
  const base = useId();
  const index = selected === undefined ? -1 : items.findIndex((item) => idOf(item) === selected);
  const [wanted, setWanted] = useState<string>();

  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => props.rowHeight,
    overscan: 8,
    initialOffset: () => places.get(place) ?? 0,
    getItemKey: (row) => {
      const item = items[row];
      return item === undefined ? row : idOf(item);
    },
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const isDrawn = shown.some((row) => row.index === index);

  useEffect(() => {
    if (items.length > 0 && last >= items.length - 20) onEnd?.();
  }, [last, items.length, onEnd]);

  useLayoutEffect(() => {
    const element = box.current;
    const keep = () => element && places.set(place, element.scrollTop);
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [place]);

  // A chosen item that is out of sight comes into sight, once.
  useEffect(() => {
    if (index >= 0 && wanted !== selected) {
      setWanted(selected);
      rows.scrollToIndex(index, { align: 'auto' });
    }
  }, [index, selected, wanted, rows]);

  const go = (to: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, to))];
    if (item === undefined) return;
    setWanted(idOf(item));
    rows.scrollToIndex(items.indexOf(item), { align: 'auto' });
    onSelect(idOf(item));
  };
  const textAt = (row: number) => {
    const item = items[row];
    return item === undefined ? '' : props.textOf(item);
  };
  const find = useTypeToFind(items.length, textAt, index, go);

  const onKeyDown = (event: KeyboardEvent) => {
    const rowsInView = Math.floor((box.current?.clientHeight ?? 0) / props.rowHeight);
    const to = rowForKey(event, index, { count: items.length, rowsInView });
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if (event.key === 'Enter' && selected !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onOpen?.(selected);
    } else if (find(event)) {
      event.preventDefault();
    }
  };

  return (
    <div
      ref={box}
      className="virtual-list"
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={isDrawn ? `${base}-${index}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="virtual-list-height" style={{ blockSize: rows.getTotalSize() }} role="presentation">
        {shown.map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          const id = idOf(item);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself takes the keys.
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              id={`${base}-${row.index}`}
              className="virtual-row"
              role="option"
              tabIndex={-1}
              aria-selected={id === selected}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={() => {
                go(row.index);
                if (props.opensOnClick) onOpen?.(id);
              }}
              onDoubleClick={() => onOpen?.(id)}
            >
              {props.children(item, { selected: id === selected })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
