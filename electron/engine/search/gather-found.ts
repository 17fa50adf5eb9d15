import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import type { Dataset } from '../storage/dataset/dataset';
import { type CapturedRecord, capturedRecords } from './captured-records';
import { foundCaptured } from './found-captured';
import { codeOf, type FoundCode, type FoundTable } from './found-code';
import { type FoundMedia, foundMedia } from './found-media';
import { foundAccounts, foundChannels, foundWritings } from './found-rows';
import type { SearchView } from './search-view';
import type { Captures } from './searched-case';

/** All that answers what was typed, before it is narrowed. */
export interface Gathered {
  /** Newest first. */
  codes: Int32Array;
  media: readonly FoundMedia[];
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
  const lists: { table: FoundTable; rows: number[] }[] = [
    { table: 'post', rows: foundWritings(view, 'post') },
    { table: 'message', rows: foundWritings(view, 'message') },
    { table: 'account', rows: foundAccounts(view) },
    { table: 'channel', rows: foundChannels(view) },
    { table: 'media', rows: mediaRows },
  ];
  const exhibits = exhibitsByEntity(open);
  const mediaCodes = new Map(media.map(({ id }, index) => [id, codeOf('media', index + 1)]));
  const codeOfEntity = ({ kind, id }: Pick<EntityRef, 'id'> & { kind: string }): FoundCode | undefined =>
    kind === 'media' ? mediaCodes.get(id) : storedCode(dataset, kind, id);
  const inExhibits = new Map(
    [...exhibits].flatMap(([key, numbers]) => {
      const [kind = '', id = ''] = split(key);
      const code = codeOfEntity({ kind, id });
      return code === undefined ? [] : [[code, numbers] as const];
    }),
  );
  const shown = new Set<FoundCode>();
  for (const { table, rows } of inExhibits.size > 0 ? lists : []) {
    for (const row of rows) if (inExhibits.has(codeOf(table, row))) shown.add(codeOf(table, row));
  }
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

function storedCode(dataset: Dataset, kind: string, id: string): FoundCode | undefined {
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

/** Numbers of exhibits by `kind:id` of what they preserve, newest first. */
export function exhibitsByEntity({ database }: Captures): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { number, entities } of database.exhibits.all().reverse()) {
    for (const { kind, id } of entities) {
      const key = `${kind}:${id}`;
      const numbers = found.get(key);
      if (numbers) numbers.push(number);
      else found.set(key, [number]);
    }
  }
  return found;
}

/** Several lists, each newest first, as one. */
function merged({ rows }: SearchView, lists: readonly { table: FoundTable; rows: number[] }[]): Int32Array {
  const full = lists.filter((list) => list.rows.length > 0);
  const next = full.map(() => 0);
  const total = full.reduce((sum, list) => sum + list.rows.length, 0);
  const codes = new Int32Array(total);
  for (let index = 0; index < total; index += 1) {
    let newest = -1;
    let time = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < full.length; at += 1) {
      const list = full[at];
      const row = list?.rows[next[at] ?? 0];
      if (list === undefined || row === undefined) continue;
      const when = rows[list.table].at[row] ?? 0;
      if (when > time) {
        newest = at;
        time = when;
      }
    }
    const list = full[newest];
    const row = list?.rows[next[newest] ?? 0];
    if (list === undefined || row === undefined) break;
    codes[index] = codeOf(list.table, row);
    next[newest] = (next[newest] ?? 0) + 1;
  }
  return codes;
}
