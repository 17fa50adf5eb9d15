import { describe, expect, it } from 'vitest';
import { askedWords, howWell } from '../../../core/domain/simulation/asked-words';
import { excerptAround } from '../../../core/domain/simulation/excerpt';
import { foundMarks } from '../../../core/domain/simulation/found-marks';
import { parseSearch } from '../../../core/domain/simulation/parse-search';

const asked = (query: string) => {
  const words = askedWords(parseSearch(query));
  if (!words) throw new Error(`${query} asks for no words`);
  return words;
};
/** The parts of a text that are marked. */
const marked = (query: string, text: string) =>
  foundMarks(asked(query), text).map(([from, to]) => text.slice(from, to));

describe('what is marked of a text', () => {
  it.each([
    ['ferry', 'A ferry, the FERRY and a férry; not ferryman', ['ferry', 'FERRY', 'férry']],
    ['"good jobs"', 'Good  jobs: good, jobs and good old jobs', ['Good  jobs', 'good, jobs']],
    ['#work', 'Work, #work and #works, ＃no', ['#work']],
    ['@omar', 'omar, @omar. and @omar.b', ['@omar']],
    ['👍', 'Yes 👍🏽 and 👎', ['👍🏽']],
    ['🇫🇷', '🇫🇷🇩🇪', ['🇫🇷']],
    ['ميناء', 'إلى المِينَاء، وبالميناء؛ لا المدينة', ['المِينَاء', 'وبالميناء']],
    ['الميناء', 'ميناء ثم الميناء', ['ميناء', 'الميناء']],
    ['مدرسه', 'المدرسة والمدرســة', ['المدرسة', 'والمدرســة']],
    ['ferry ticket', 'ticket for the ferry', ['ticket', 'ferry']],
    ['#work', '⚒\ufe0f#work', ['#work']],
    ['1', 'first 1\ufe0f\u20e3', ['1\ufe0f\u20e3']],
    ['"3 4"', 'a height of ¾ m', ['¾']],
    ["qu'il", 'quʼil', ['quʼil']],
    ['ferry', 'nothing of it', []],
  ])('%s in %s', (query, text, parts) => {
    expect(marked(query, text)).toEqual(parts);
  });

  it('is never one part over another', () => {
    const marks = foundMarks(asked('"good jobs" good jobs'), 'so good jobs');
    expect(marks).toEqual([[3, 12]]);
  });
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(60)}the needle here ${'after '.repeat(60)}`;

  it('holds what was found, and keeps its marks on it', () => {
    const marks = foundMarks(asked('needle'), long);
    const { text, marks: moved } = excerptAround(long, marks, 100);
    expect(text.length).toBeLessThanOrEqual(104);
    expect(text).toMatch(/^… before .* …$/);
    expect(moved.map(([from, to]) => text.slice(from, to))).toEqual(['needle']);
  });

  it('is the whole text where that is short, on one line', () => {
    expect(excerptAround('a\nb', [[2, 3]], 100)).toEqual({ text: 'a b', marks: [[2, 3]] });
  });

  it('never cuts a character in two', () => {
    const { text } = excerptAround('👍'.repeat(100), [], 101);
    expect(text.isWellFormed()).toBe(true);
  });
});

describe('how well a text answers', () => {
  const order = (query: string, ...texts: string[]) =>
    [...texts].sort((a, b) => howWell(asked(query), b) - howWell(asked(query), a));

  it('more the more often it says it, and the shorter it is', () => {
    const often = 'ferry, ferry';
    const once = 'the ferry';
    const long = `the ferry ${'and more '.repeat(30)}`;
    expect(order('ferry', long, once, often)).toEqual([often, once, long]);
  });

  it('more in the very word than in another form of it', () => {
    expect(order('ميناء', 'في الميناء', 'في ميناء')).toEqual(['في ميناء', 'في الميناء']);
  });

  it('is between nothing and one', () => {
    expect(howWell(asked('ferry'), 'no')).toBe(0);
    expect(howWell(asked('ferry'), 'ferry '.repeat(500))).toBeLessThanOrEqual(1);
  });
});
