import { type Lexicon, type Line, readLine } from './line';
import { splitMarks } from './outline';

/** One message of a conversation that was written beforehand. */
export interface ScriptLine {
  /** Who speaks: 0 began, 1 and 2 are others. */
  readonly speaker: number;
  readonly line: Line;
  readonly picture: string | undefined;
  readonly voice: boolean;
  readonly pinned: boolean;
}

/** A conversation, for groups, for two, or for both. */
export interface ChatScript {
  readonly where: 'group' | 'direct' | 'both';
  readonly lines: readonly ScriptLine[];
}

/**
 * Reads conversations: each begins with `== group`, `== direct` or `== both`, each further line is `A: words` with A, B or C
 * and marks in brackets (`(pic:sea)`, `(voice)`, `(pin)`) before the words.
 * @throws SyntaxError naming the line.
 */
export function readScripts(source: string, lexicon: Lexicon): ChatScript[] {
  const scripts: (ChatScript & { lines: ScriptLine[] })[] = [];
  for (const raw of source.split('\n')) {
    const text = raw.trim();
    if (text === '') continue;
    const head = /^== (group|direct|both)$/.exec(text);
    if (head) {
      scripts.push({ where: head[1] as ChatScript['where'], lines: [] });
      continue;
    }
    const match = /^([ABC]): ?(.*)$/u.exec(text);
    const script = scripts.at(-1);
    if (!match || !script) throw new SyntaxError(`not a line of a conversation: ${text}`);
    const { words, marks } = splitMarks(match[2] ?? '');
    const speaker = 'ABC'.indexOf(match[1] ?? '');
    if (script.where !== 'group' && speaker > 1) throw new SyntaxError(`a third in a talk of two: ${text}`);
    script.lines.push({
      speaker,
      line: readLine(words, lexicon),
      picture: marks.find((mark) => mark.startsWith('pic:'))?.slice(4),
      voice: marks.includes('voice'),
      pinned: marks.includes('pin'),
    });
  }
  return scripts;
}
