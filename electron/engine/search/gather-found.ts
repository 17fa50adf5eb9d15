import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import { firstNot } from '../first-not';
import type { Dataset } from '../storage/dataset/dataset';
import { type CapturedRecord, capturedRecords } from './captured-records';
import { foundCaptured } from './found-captured';
import { codeOf, codesOf, type FoundCode, type FoundTable, foundTables, rowOf, tableOf } from './found-code';
import { foundMedia } from './found-media';
import { foundAccounts, foundChannels, foundWritings } from './found-rows';
import type { SearchView } from './search-view';
import type { Captures } from './searched-case';

/** All that answers what was typed, before it is narrowed. */
export interface Gathered {
  /** Newest first. */
  codes: Int32Array;
  /** Media files whose captions answer, by their ids; where each is shown says `mediaShownAt`. */
  media: readonly string[];
  captured: readonly CapturedRecord[];
  /** Answers, as platforms show them, that an exhibit preserves. */
  preserved: ReadonlySet<FoundCode>;
  /** Numbers of the exhibits that preserve an answer, newest first. */
  exhibitsOf(code: FoundCode): string[];
}

/** Looks for what was typed in everything that a visitor is shown, and in everything that was captured. */
export function gatherFound(open: Captures, view: SearchView): Gathered {
  const { dataset } = view.world.sources;
  const { rows: mediaRows, media } = foundMedia(view);
  const lists: { table: FoundTable; rows: Int32Array }[] = [
    { table: 'post', rows: foundWritings(view, 'post') },
    { table: 'message', rows: foundWritings(view, 'message') },
    { table: 'account', rows: foundAccounts(view) },
    { table: 'channel', rows: foundChannels(view) },
    { table: 'media', rows: mediaRows },
  ];
  const exhibits = exhibitsByEntity(open);
  const mediaCodes = new Map(media.map((id, index) => [id, codeOf('media', index + 1)]));
  const codeOfEntity = ({ kind, id }: Pick<EntityRef, 'id'> & { kind: string }): FoundCode | undefined =>
    kind === 'media' ? mediaCodes.get(id) : storedCode(dataset, kind, id);
  const inExhibits = new Map(
    [...exhibits].flatMap(([key, numbers]) => {
      const [kind = '', id = ''] = split(key);
      const code = codeOfEntity({ kind, id });
      return code === undefined ? [] : [[code, numbers] as const];
    }),
  );
  const found = new Map(lists.map(({ table, rows }) => [table, rows]));
  const isFound = (code: FoundCode) =>
    holds(found.get(tableOf(code)) ?? new Int32Array(), tableOf(code), rowOf(code));
  const shown = new Set([...inExhibits.keys()].filter(isFound));
  const { rows, captured } = foundCaptured(view, capturedRecords(open), (record) => {
    const code = codeOfEntity(record);
    return code !== undefined && shown.has(code);
  });
  lists.push({ table: 'captured', rows });
  return {
    codes: merged(view, lists),
    media,
    captured,
    preserved: new Set(inExhibits.keys()),
    exhibitsOf(code) {
      const record = code % 8 === codeOf('captured', 0) ? captured[Math.floor(code / 8) - 1] : undefined;
      return (record ? exhibits.get(`${record.kind}:${record.id}`) : inExhibits.get(code)) ?? [];
    },
  };
}

const split = (key: string) => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)] as const;

/** Codes that were looked up already: the rows of a dataset never change. */
const codes = new WeakMap<Dataset, Map<string, FoundCode | undefined>>();

function storedCode(dataset: Dataset, kind: string, id: string): FoundCode | undefined {
  const known = codes.get(dataset) ?? new Map<string, FoundCode | undefined>();
  codes.set(dataset, known);
  const key = `${kind}:${id}`;
  if (!known.has(key)) known.set(key, lookUp(dataset, kind, id));
  return known.get(key);
}

function lookUp(dataset: Dataset, kind: string, id: string): FoundCode | undefined {
  switch (kind) {
    case 'post':
    case 'message':
    case 'account':
    case 'channel': {
      const row = dataset[`${kind}s`].byId(id)?.n;
      return row === undefined ? undefined : codeOf(kind, row);
    }
    default:
      return undefined;
  }
}

/** What was put in order last for a case, and of how many exhibits. */
const ordered = new WeakMap<
  Captures['database'],
  { exhibits: number; found: ReadonlyMap<string, string[]> }
>();

/** Numbers of exhibits by `kind:id` of what they preserve, newest first. */
export function exhibitsByEntity({ database }: Captures): ReadonlyMap<string, string[]> {
  const exhibits = database.exhibits.count();
  const known = ordered.get(database);
  if (known?.exhibits === exhibits) return known.found;
  const found = new Map<string, string[]>();
  for (const { number, entities } of database.exhibits.all().reverse()) {
    for (const { kind, id } of entities) {
      const key = `${kind}:${id}`;
      const numbers = found.get(key);
      if (numbers) numbers.push(number);
      else found.set(key, [number]);
    }
  }
  ordered.set(database, { exhibits, found });
  return found;
}

/** Whether a list has a row. Lists of posts and messages, which can be long, are in order of rows, highest first; the others of time. */
function holds(rows: Int32Array, table: FoundTable, row: number): boolean {
  if (table !== 'post' && table !== 'message') return rows.includes(row);
  return rows[firstNot(rows, (one) => one > row)] === row;
}

/** Several lists, each newest first, as one. What is of one time stands in the order of the tables. */
function merged({ rows }: SearchView, lists: readonly { table: FoundTable; rows: Int32Array }[]): Int32Array {
  const columns = foundTables.map((table) => rows[table]);
  const timeOf = (code: FoundCode) => columns[code & 7]?.at[code >>> 3] as number;
  const shortestFirst = lists
    .map((list) => codesOf(list.table, list.rows))
    .sort((a, b) => a.length - b.length);
  let all: Int32Array = new Int32Array();
  for (const codes of shortestFirst) all = mergedTwo(all, codes, timeOf);
  return all;
}

/** The first list, which is the shorter one, put among the second. */
function mergedTwo(one: Int32Array, other: Int32Array, timeOf: (code: FoundCode) => number): Int32Array {
  if (one.length === 0) return other;
  const both = new Int32Array(one.length + other.length);
  let taken = 0;
  one.forEach((code, place) => {
    const time = timeOf(code);
    const isBefore = (against: FoundCode) => {
      const when = timeOf(against);
      return when > time || (when === time && (against & 7) < (code & 7));
    };
    const until = firstNot(other, isBefore, taken);
    both.set(other.subarray(taken, until), taken + place);
    both[until + place] = code;
    taken = until;
  });
  both.set(other.subarray(taken), taken + one.length);
  return both;
}
