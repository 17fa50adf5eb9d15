import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWords, textAnswers } from '../../../core/domain/simulation/asked-words';
import { indexedText } from '../../../core/domain/simulation/indexed-text';
import { parseSearch } from '../../../core/domain/simulation/parse-search';
import { matchOf } from '../../../electron/engine/platform/match-text';
import { searchTables } from '../../../electron/engine/storage/dataset/schema';

const database = new Database(':memory:');
database.exec(searchTables);

/** Whether a search finds a text: by the full-text index and by the text itself, which must say the same. */
function finds(search: string, text: string): boolean {
  const asked = askedWords(parseSearch(search));
  if (!asked) return asked === null;
  const { words, forms } = indexedText(text);
  database.exec("INSERT INTO post_words (post_words) VALUES ('delete-all')");
  database.prepare('INSERT INTO post_words (rowid, words, forms) VALUES (1, ?, ?)').run(words, forms);
  const found = database.prepare('SELECT rowid FROM post_words WHERE post_words MATCH ?').all(matchOf(asked));
  const answers = textAnswers(asked, text);
  expect(found.length === 1, `index and text about ${JSON.stringify([search, text])}`).toBe(answers);
  return answers;
}

const withPrefix = [
  ...[
    'الميناء',
    'والميناء',
    'فالميناء',
    'بالميناء',
    'كالميناء',
    'للميناء',
    'وبالميناء',
    'وللميناء',
    'فبالميناء',
  ],
  ...['وميناء', 'فميناء', 'بميناء', 'لميناء', 'كميناء', 'وبميناء', 'ولميناء'],
];

describe('Arabic words with what is written together with them', () => {
  it.each(['ميناء', ...withPrefix])('%s is found by its stem, however it is written', (word) => {
    for (const stem of ['ميناء', 'مينا', 'مِينَاء', 'مـيـنـاء', 'ﻣﻴﻨﺎﺀ']) {
      expect(finds(stem, `وصلنا ${word} أمس`), `${stem} in ${word}`).toBe(true);
    }
  });

  it.each(withPrefix)('%s finds the bare stem and the stem with the article', (word) => {
    expect(finds(word, 'كنا في ميناء قديم')).toBe(true);
    expect(finds(word, 'كنا في الميناء القديم')).toBe(true);
  });

  it.each([
    ['سفر', 'بسفر'],
    ['بيت', 'للبيت'],
    ['بيت', 'والبيت'],
    ['البيت', 'وبالبيت'],
    ['الليل', 'لليل'],
    ['ليل', 'لليل'],
    ['لليل', 'الليل'],
    ['للغة', 'لغة'],
    ['وللغة', 'واللغة'],
    ['كل', 'ڪل'],
    ['أب', 'الأب'],
    ['أحمد', 'لأحمد'],
    ['أحمد', 'وأحمد'],
    ['يسافر', 'سيسافر'],
    ['يصل', 'وسيصل'],
    ['أسافر', 'سأسافر'],
    ['الله', 'والله'],
    ['الله', 'بالله'],
    ['الله', 'لله'],
    ['إلى', 'وإلى'],
    ['رسالة', 'ورساله'],
    ['مدرسة', 'بمدرسةٍ'],
    ['مسؤول', 'والمسئولون: مسئول'],
    ['مسئول', 'بالمسؤل'],
    ['الشئون', 'لشؤون'],
    ['شيء', 'شئ'],
    ['ميناء', 'المينا'],
    ['مينا', 'بالميناء'],
    ['الأصدقا', 'أصدقاء'],
    ['مسا', 'مساء الخير'],
    ['هنا', 'هناء'],
    ['ڤيديو', 'الفيديو'],
    ['الڤيديو', 'بفيديو'],
  ])('%s finds %s', (stem, word) => {
    expect(finds(stem, word)).toBe(true);
  });

  it.each([
    ['له', 'الله'],
    ['إن', 'الآن'],
    ['ذي', 'الذي'],
    ['أمل', 'كامل'],
    ['أمي', 'سامي'],
    ['حر', 'بحر'],
    ['لد', 'ولد'],
    ['يد', 'وليد'],
    ['وليد', 'بليد'],
    ['فيصل', 'يصل'],
    ['كتاب', 'تاب'],
    ['الميناء', 'ميناءان'],
    ['مينا', 'مين'],
    ['هناء', 'هنا'],
    ['ولاء', 'ولا'],
    ['آلاء', 'إلا'],
    ['ماء', 'ما'],
    ['ما', 'ماء'],
    ['بدء', 'لا بد'],
    ['حمد', 'أحمد'],
    ['مل', 'أمل'],
    ['كتب', 'أكتب'],
    ['لي', 'للي'],
  ])('%s does not find %s', (stem, word) => {
    expect(finds(stem, word)).toBe(false);
  });
});

describe('phrases', () => {
  it('stand as they were written, in order, however letters were written', () => {
    expect(finds('"في الميناء"', 'أنا فى المينــاء الآن')).toBe(true);
    expect(finds('"في الميناء"', 'أنا في ميناء')).toBe(false);
    expect(finds('"ميناء"', 'الميناء')).toBe(false);
    expect(finds('"pier four"', 'Meet at Pier FOUR.')).toBe(true);
    expect(finds('"pier four"', 'four, pier')).toBe(false);
    expect(finds('"pier four"', 'pier number four')).toBe(false);
    expect(finds('"à bientôt"', 'A bientot !')).toBe(true);
  });

  it('do not run from the text into the forms beside it', () => {
    expect(finds('"الآن ميناء"', 'بالميناء الآن')).toBe(false);
  });
});

describe('emoji', () => {
  it.each([
    ['🚢', 'All aboard 🚢!'],
    ['🚢', '🚢🚢🚢'],
    ['👍', '👍🏽'],
    ['👍🏿', '👍'],
    ['❤', '❤️'],
    ['🇱🇧', 'من 🇱🇧🇫🇷'],
    ['👩', '👩‍👩‍👧'],
    ['🏃', 'go🏃‍♂️now'],
    ['"ticket 🎫 ready"', 'Ticket 🎫ready'],
    ['🎫 ready', 'ready with the 🎫'],
  ])('%s is found in %s', (search, text) => {
    expect(finds(search, text)).toBe(true);
  });

  it.each([
    ['🚢', '⛴️'],
    ['🇧🇫', '🇱🇧🇫🇷'],
    ['1f6a2', '🚢'],
    ['🚢', '1f6a2 \ue0001f6a2'],
  ])('%s is not found in %s', (search, text) => {
    expect(finds(search, text)).toBe(false);
  });
});

describe('#tags and @handles', () => {
  it.each([
    ['#harbour', 'Fog #Harbour'],
    ['harbour', 'Fog #Harbour'],
    ['#harbour_lights', '#harbour_lights'],
    ['lights', '#harbour_lights'],
    ['#الميناء', 'صباح #المينــاء'],
    ['#شئون_البلد', '#شؤون_البلد'],
    ['ميناء', 'صباح #الميناء'],
    ['@sami.k', 'ask @Sami.K.'],
    ['sami', 'ask @sami.k'],
    ['@sami_travel', '@sami_travel: yes'],
    ['@René', 'merci @rene\u0301!'],
    ['@rene\u0301', 'merci @RENÉ.'],
    ['rene', 'merci @rené'],
    ['@سامي', 'شكرا @سامي'],
    ['#42', 'room #42'],
    // As the page links it: a tag ends at a sign that nobody sees.
    ['#ferry', 'two #ferry\u200cs'],
  ])('%s is found in %s', (search, text) => {
    expect(finds(search, text)).toBe(true);
  });

  it.each([
    ['#harbour', 'the harbour'],
    ['#harbour', '#harbour_lights'],
    ['@sami', 'Sami'],
    ['@sami', '@sami.k'],
    ['@rene', 'merci @rené'],
    ['@rené', 'merci @rene'],
    ['@rene', 'merci @rene\u0301'],
    ['@هدى', 'شكرا @هدي'],
    ['@أمل', 'شكرا @امل'],
    [`@${'a'.repeat(40)}`, `@${'a'.repeat(41)}`],
    ['@sami', 'mail sami@sami.example'],
    ['@sami.travel', '@sami_travel: yes'],
    ['@sami_travel', 'ask @sami.travel'],
    ['@a__b', '@a.b'],
    ['#sami', '@sami'],
  ])('%s is not found in %s', (search, text) => {
    expect(finds(search, text)).toBe(false);
  });
});

describe('hostile searches', () => {
  it.each([
    '" OR NEAR( *',
    'NEAR(a b, 5)',
    'words : x',
    'ferry*',
    '^ferry',
    'a AND NOT b',
    '{words forms} : (a)',
    '"a" "b',
    "'; DROP TABLE post; --",
    'a\0b',
    '\ud800 x',
    '((((((((',
    '-ferry',
    '+ + +',
    'x'.repeat(5000),
    '"'.repeat(999),
  ])('%j is a search for words like any other', (search) => {
    expect(() => finds(search, 'The ferry is near')).not.toThrow();
  });

  it('takes operators of the index for words', () => {
    expect(finds('ferry OR train', 'ferry')).toBe(false);
    expect(finds('ferry OR train', 'a ferry or a train')).toBe(true);
    expect(finds('ferr*', 'ferry')).toBe(false);
    expect(finds('NOT ferry', 'not a ferry')).toBe(true);
  });

  it('index and text agree on whatever is asked of whatever was written', () => {
    const unit = fc.constantFrom(
      ...'aBé1 _-"#@.:*()ءاأؤئوبڤفلكسيتنمالميناة🚢👍🏽🇱🇧\u200d\ufe0f\ue000\u0301ـ',
    );
    const text = fc.string({ unit, maxLength: 24 });
    fc.assert(
      fc.property(text, text, (search, written) => {
        finds(search, written);
      }),
      { numRuns: 2000 },
    );
  });

  it('a text is found by each of its own words', () => {
    const unit = fc.constantFrom(...'ab1é ءاأوبفلكسيتنمةـ🚢🇱🇧');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (written) => {
        for (const word of written.split(' ')) expect(finds(word, written)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
