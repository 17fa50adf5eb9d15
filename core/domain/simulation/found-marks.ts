import { foldHandle } from '../dataset/known-entities';
import { type Asked, wordsOf } from './asked-words';
import { foldText } from './fold-text';
import { hashtagPattern } from './hashtags';
import { emojiAsWords, indexMarks, nameWord } from './indexed-text';
import { mentionedHandle, mentionPattern } from './mentions';
import { formsWritten } from './word-forms';

/** Where something stands in a text: UTF-16 offsets, from and up to. */
export type Mark = [from: number, to: number];

const piece =
  /[\p{L}\p{M}\p{N}\p{Cf}\u0640]+|\p{Regional_Indicator}{1,2}|\p{Extended_Pictographic}(?:\p{M}|\p{Cf}|[\u{1f3fb}-\u{1f3ff}])*/gu;

/** Where a text holds what was asked for, in order, none over another: what a reader sees marked is what was found. */
export function foundMarks(asked: readonly Asked[], text: string): Mark[] {
  const pieces = piecesOf(text);
  const marks = asked.flatMap(({ in: column, any }) =>
    any.flatMap((run) => {
      if (run.startsWith(indexMarks.tag) || run.startsWith(indexMarks.handle)) return namesIn(text, run);
      return runsIn(pieces, run.split(' '), column !== 'words');
    }),
  );
  return merged(marks);
}

interface Piece {
  from: number;
  to: number;
  /** What it is indexed as: mostly one word. */
  words: string[];
}

function piecesOf(text: string): Piece[] {
  return Array.from(text.matchAll(piece), (found) => ({
    from: found.index,
    to: found.index + found[0].length,
    words: wordsOf(emojiAsWords(foldText(found[0]))),
  }));
}

function runsIn(pieces: readonly Piece[], run: readonly string[], forms: boolean): Mark[] {
  const [only, more] = run;
  if (only === undefined) return [];
  if (more === undefined) {
    return pieces
      .filter(
        ({ words }) =>
          words.includes(only) || (forms && words.some((word) => formsWritten(word).includes(only))),
      )
      .map(({ from, to }) => [from, to]);
  }
  const words = pieces.flatMap((one) => one.words.map((word) => ({ word, from: one.from, to: one.to })));
  return words.flatMap(({ from }, at): Mark[] => {
    const last = words[at + run.length - 1];
    return last && run.every((word, step) => words[at + step]?.word === word) ? [[from, last.to]] : [];
  });
}

function namesIn(text: string, wanted: string): Mark[] {
  const tags = wanted.startsWith(indexMarks.tag);
  return Array.from(text.matchAll(tags ? hashtagPattern : mentionPattern)).flatMap((found): Mark[] => {
    const name = tags ? found[1] : mentionedHandle(found[1] ?? '');
    if (name === undefined) return [];
    const indexed = tags
      ? nameWord(indexMarks.tag, foldText(name))
      : nameWord(indexMarks.handle, foldHandle(name));
    const from = found.index;
    return indexed === wanted ? [[from, from + 1 + name.length]] : [];
  });
}

function merged(marks: readonly Mark[]): Mark[] {
  const inOrder = [...marks].sort(([a], [b]) => a - b);
  const kept: Mark[] = [];
  for (const [from, to] of inOrder) {
    const before = kept.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else kept.push([from, to]);
  }
  return kept;
}
