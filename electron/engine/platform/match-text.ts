import type { Asked } from '../../../core/domain/simulation/asked-words';

/** FTS5 query for what is asked of a text; nothing in it has a meaning of its own to FTS5, whatever was typed. */
export function matchOf(asked: readonly Asked[]): string {
  return asked.map(clause).join(' AND ');
}

function clause({ in: column, any }: Asked): string {
  const runs = any.map((run) => `"${run.replaceAll('"', '""')}"`).join(' OR ');
  return column === 'either' ? `(${runs})` : `${column} : (${runs})`;
}
