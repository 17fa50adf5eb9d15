import { describe, expect, it } from 'vitest';
import { tongues } from '../../../core/domain/generation/people/population';
import { fillLine, lexiconOf, readLine } from '../../../core/domain/generation/words/line';
import { readOutline } from '../../../core/domain/generation/words/outline';
import { tongueOf } from '../../../core/domain/generation/words/tongue';

const lexicon = lexiconOf({ dish: ['soup', 'rice', 'bread'], place: ['mole ~ the mole'] });
const fill = (source: string, thread: number, own = 1) =>
  fillLine(readLine(source, lexicon), lexicon, thread, own);

describe('a line with gaps', () => {
  it('has the same word in all of one conversation, and another one behind a digit', () => {
    for (let thread = 0; thread < 200; thread++) {
      expect(fill('{dish}', thread)).toBe(fill('{dish}', thread, 99));
      expect(fill('{dish}', thread)).not.toBe(fill('{dish2}', thread));
    }
    expect(new Set(Array.from({ length: 200 }, (_, thread) => fill('{dish}', thread))).size).toBe(3);
  });

  it('takes one of several ways, forms of a word, and numbers between two', () => {
    const seen = new Set(
      Array.from({ length: 300 }, (_, own) => fill('[a|b [c|d]] {place.1} {n:2-4}', 1, own)),
    );
    expect([...seen].every((text) => /^(a|b [cd]) the mole [234]$/.test(text))).toBe(true);
    expect(seen.size).toBe(9);
  });

  it('begins a sentence with a capital', () => {
    expect(fill('Where? {place.1} had {place.1}. {place.1}', 1)).toBe(
      'Where? The mole had the mole. The mole',
    );
  });

  it.each(['[a|b', 'a]', '{nothing}', '{place.2}', 'a}', '{Dish}'])('does not read %j', (source) => {
    expect(() => readLine(source, lexicon)).toThrow(SyntaxError);
  });
});

describe('an outline', () => {
  it('hangs each answer below what it answers', () => {
    const { topics } = readOutline(
      ['== sea | glad | #bay\n(sad night) Wind.\n> Yes\n>> And rain\n> No\nCalm.'],
      lexicon,
    );
    const sea = topics.get('sea');
    expect(sea?.tags).toEqual(['bay']);
    expect(sea?.starters.map(({ mood, times }) => [mood, times])).toEqual([
      ['sad', ['night']],
      ['glad', []],
    ]);
    expect(sea?.starters[0]?.answers.map(({ answers }) => answers.length)).toEqual([1, 0]);
  });

  it.each(['Wind.', '== sea | tired | #bay', '== sea | glad |\n> Yes', '== sea | glad |\nWind.\n>> Yes'])(
    'does not read %j',
    (source) => {
      expect(() => readOutline([source], lexicon)).toThrow(SyntaxError);
    },
  );
});

describe('what the town says', () => {
  it.each(tongues)('reads in %s, with the topics of the other languages', (language) => {
    const tongue = tongueOf(language);
    const english = tongueOf('en');
    expect(tongue.events).toEqual(english.events);
    expect([...tongue.topics].sort()).toEqual([...english.topics].sort());
    expect(tongue.organisations.length).toBe(english.organisations.length);
    expect(tongue.outline.all.length).toBeGreaterThan(500);
    expect(tongue.scripts.length).toBeGreaterThan(5);
  });

  it.each(tongues)('names no real platform, address or telephone number in %s', (language) => {
    const tongue = tongueOf(language);
    const texts = tongue.outline.all.map(({ line }, at) => fillLine(line, tongue.lexicon, at, at));
    const real = /https?:|www\.|@\w+\.\w|facebook|twitter|instagram|whatsapp|telegram|youtube|\+?\d{7,}/i;
    expect(texts.filter((text) => real.test(text))).toEqual([]);
  });
});
