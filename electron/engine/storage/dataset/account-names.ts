import type { SqliteDatabase } from '../database';

/** Folded handles and names of a platform's accounts in one text, and where each begins: a text of a megabyte is looked through in a millisecond. */
interface Names {
  text: string;
  /** Where the names of each account begin in the text, and after the last of them where the text ends. */
  starts: number[];
  /** Row numbers of the accounts, in the same order. */
  numbers: number[];
}

/** Finds accounts by parts of their handle or name, as they were at the beginning. */
export interface AccountNames {
  /** Row numbers of the accounts whose handle and name hold every one of the folded words, the most followed first; none where there is no word. */
  holding(platform: number, words: readonly string[]): Iterable<number>;
}

/** Between the names of two accounts. */
const separator = '\n';

export function accountNames(database: SqliteDatabase): AccountNames {
  const select = database
    .prepare<[number], [n: number, folded: string]>(
      'SELECT n, folded FROM account WHERE platform = +? ORDER BY followers DESC, n',
    )
    .raw();
  const read = new Map<number, Names>();

  function namesOf(platform: number): Names {
    const known = read.get(platform);
    if (known) return known;
    const names: Names = { text: '', starts: [0], numbers: [] };
    const rows = select.all(platform);
    let length = 0;
    for (const [n, folded] of rows) {
      length += folded.length + separator.length;
      names.starts.push(length);
      names.numbers.push(n);
    }
    names.text = rows.map(([, folded]) => folded + separator).join('');
    read.set(platform, names);
    return names;
  }

  return {
    *holding(platform, words) {
      // The longest is held by fewest.
      const [longest, ...others] = words.toSorted((a, b) => b.length - a.length);
      if (longest === undefined) return;
      const { text, starts, numbers } = namesOf(platform);
      let place = 0;
      for (let at = text.indexOf(longest); at >= 0; ) {
        place = placeOf(starts, at, place);
        const end = starts[place + 1] ?? text.length;
        const isWhole = at + longest.length <= end - separator.length;
        const n = numbers[place];
        const names = text.slice(starts[place], end);
        if (isWhole && n !== undefined && others.every((word) => names.includes(word))) yield n;
        at = text.indexOf(longest, isWhole ? end : at + 1);
      }
    },
  };
}

/** Last place, from `first` on, that begins at or before `at`. */
function placeOf(starts: readonly number[], at: number, first: number): number {
  let low = first;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
