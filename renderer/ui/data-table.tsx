import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { VirtualList } from './virtual-list';

export interface Column<T> {
  id: string;
  heading: string;
  /** A CSS grid track: `120px`, `2fr`, `minmax(0, 1fr)`. */
  width: string;
  cell: (item: T) => ReactNode;
  /** Numbers stand at the end of their column. */
  end?: boolean;
  /** What the column is sorted by; without it, it can't be. */
  sortBy?: (item: T) => string | number;
}

/** A table of any length: sorted by its headings, walked with the keyboard, drawn only where it is seen. */
export function DataTable<T>(props: {
  label: string;
  columns: readonly Column<T>[];
  items: readonly T[];
  idOf: (item: T) => string;
  textOf: (item: T) => string;
  selected?: string | undefined;
  onSelect: (id: string) => void;
  onOpen?: (id: string) => void;
  /** One click opens too: for rows that are places to go to. */
  opensOnClick?: boolean;
  place: string;
  sortedBy?: { column: string; descending: boolean };
}) {
  const [sort, setSort] = useState(props.sortedBy);
  const tracks = props.columns.map((column) => column.width).join(' ');
  const sortBy = props.columns.find((column) => column.id === sort?.column)?.sortBy;
  const items = useMemo(() => {
    if (sortBy === undefined) return props.items;
    const sign = sort?.descending ? -1 : 1;
    return [...props.items].sort((a, b) => sign * compare(sortBy(a), sortBy(b)));
  }, [props.items, sortBy, sort?.descending]);

  return (
    <div className="data-table">
      <div className="data-table-head" style={{ gridTemplateColumns: tracks }}>
        {props.columns.map((column) => (
          <Heading
            key={column.id}
            column={column}
            direction={
              sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined
            }
            onSort={() =>
              setSort({ column: column.id, descending: sort?.column === column.id && !sort.descending })
            }
          />
        ))}
      </div>
      <div className="data-table-rows">
        <VirtualList
          label={props.label}
          items={items}
          idOf={props.idOf}
          textOf={props.textOf}
          selected={props.selected}
          onSelect={props.onSelect}
          {...(props.onOpen && { onOpen: props.onOpen })}
          opensOnClick={props.opensOnClick === true}
          rowHeight={41}
          place={props.place}
        >
          {(item) => (
            <div className="data-table-row" style={{ gridTemplateColumns: tracks }}>
              {props.columns.map((column) => (
                <div key={column.id} className={column.end ? 'cell-end' : undefined}>
                  {column.cell(item)}
                </div>
              ))}
            </div>
          )}
        </VirtualList>
      </div>
    </div>
  );
}

function Heading<T>(props: {
  column: Column<T>;
  direction: 'ascending' | 'descending' | undefined;
  onSort: () => void;
}) {
  const place = `data-table-heading${props.column.end ? ' cell-end' : ''}`;
  if (props.column.sortBy === undefined) return <span className={place}>{props.column.heading}</span>;
  return (
    <Button className={place} onPress={props.onSort}>
      {props.column.heading}
      {props.direction === 'ascending' && <ArrowUp aria-hidden />}
      {props.direction === 'descending' && <ArrowDown aria-hidden />}
    </Button>
  );
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), undefined, { numeric: true });
}
