import { describe, expect, it } from 'vitest';
import { isEmptySearch, parseSearch, unreadOperators } from '../../../core/domain/simulation/parse-search';

const none = { words: [], phrases: [], hasMedia: false };

describe('parseSearch', () => {
  it('reads words, phrases and operators together', () => {
    expect(
      parseSearch('Ferry "Pier  Four" from:@Sami has:media lang:ar since:2031-04-01 until:2031-04-03 #Été'),
    ).toEqual({
      words: ['ferry', '#ete'],
      phrases: ['pier four'],
      from: 'sami',
      hasMedia: true,
      lang: 'ar',
      since: '2031-04-01T00:00:00Z',
      until: '2031-04-04T00:00:00Z',
    });
  });

  it('counts days in the platform’s zone', () => {
    expect(parseSearch('since:2031-04-01 until:2031-04-01', 120)).toMatchObject({
      since: '2031-03-31T22:00:00Z',
      until: '2031-04-01T22:00:00Z',
    });
  });

  it('knows quotation marks of the three languages, and a phrase that nobody closed', () => {
    expect(parseSearch('«البحر الأزرق» “two words” "open end').phrases).toEqual([
      'البحر الازرق',
      'two words',
      'open end',
    ]);
  });

  it('searches as words what is no operator', () => {
    expect(parseSearch('since:2031-02-30 has:wings lang:xx note:this').words).toEqual([
      'since:2031-02-30',
      'has:wings',
      'lang:xx',
      'note:this',
    ]);
  });

  it('takes operators as they are typed on a telephone, on an Arabic keyboard, or copied', () => {
    expect(parseSearch('From:@Sami SINCE:٢٠٣١-٠٤-٠١ Has:Media LANG:AR')).toEqual(
      parseSearch('from:sami since:2031-04-01 has:media lang:ar'),
    );
    expect(parseSearch('from:\u200fcapt.sami\u200e').from).toBe('capt.sami');
    expect(parseSearch('\u200ffrom:capt.sami').from).toBe('capt.sami');
    expect(parseSearch('\u2066lang\u200e:ar\u2069 \u2066"two words"\u2069')).toMatchObject({
      lang: 'ar',
      phrases: ['two words'],
    });
  });

  it('says which operators it could not read', () => {
    const search =
      'since:2031-02-30 until:soon has:wings lang:xx from:a,b from: from:"the captain" ferry note:this from:sami';
    expect(unreadOperators(search)).toEqual([
      { term: 'since:2031-02-30', wants: 'day' },
      { term: 'until:soon', wants: 'day' },
      { term: 'has:wings', wants: 'has' },
      { term: 'lang:xx', wants: 'lang' },
      { term: 'from:a,b', wants: 'from' },
      { term: 'from:', wants: 'from' },
      { term: 'from:"the captain"', wants: 'from' },
    ]);
  });

  it('tells of what other sites have, of what is overruled, and of days the wrong way round', () => {
    expect(
      unreadOperators('-ferry -"good jobs" -#work ferry OR boat to:amal filter:media min_faves:3'),
    ).toEqual([
      { term: '-ferry', wants: 'without' },
      { term: '-"good', wants: 'without' },
      { term: '-#work', wants: 'without' },
      { term: 'OR', wants: 'either' },
      { term: 'to:amal', wants: 'unknown' },
      { term: 'filter:media', wants: 'unknown' },
      { term: 'min_faves:3', wants: 'unknown' },
    ]);
    expect(unreadOperators('from:amal lang:en from:sami lang:en')).toEqual([
      { term: 'from:amal', wants: 'once' },
    ]);
    expect(unreadOperators('until:2031-04-01 since:2031-04-02')).toEqual([
      { term: 'since:2031-04-02 until:2031-04-01', wants: 'order' },
    ]);
    expect(unreadOperators('ferry OR boat OR ship | pier')).toEqual([
      { term: 'OR', wants: 'either' },
      { term: '|', wants: 'either' },
    ]);
    expect(parseSearch('ferry OR boat AND ship')).toEqual({ ...none, words: ['ferry', 'boat', 'ship'] });
    expect(parseSearch('OR NOT ferry').words).toEqual(['or', 'not', 'ferry']);
    expect(unreadOperators('from:a -x from:b')).toEqual([
      { term: 'from:a', wants: 'once' },
      { term: '-x', wants: 'without' },
    ]);
    // The same again overrules nothing.
    expect(unreadOperators('from:@sami from:SAMI has:media has:MEDIA lang:ar lang:AR')).toEqual([]);
    // What is written so without being meant so.
    for (const text of [
      '-5',
      '- ferry',
      'or',
      'well-known',
      'https://to.example/x',
      'note:',
      'since:2031-04-01 until:2031-04-01',
    ]) {
      expect(unreadOperators(text), text).toEqual([]);
    }
  });

  it('finds nothing to search in signs and spaces', () => {
    for (const text of ['', '   ', '""', '- . ؟', '"…"']) {
      expect(parseSearch(text)).toEqual(none);
      expect(isEmptySearch(parseSearch(text))).toBe(true);
    }
    expect(isEmptySearch(parseSearch('has:media'))).toBe(false);
  });

  it('comes to an end on text made to keep it busy', () => {
    // Backtracking over these would take longer than the run's own time limit.
    const dots = `a${'.'.repeat(20_000)}b`;
    const query = parseSearch(
      `${'a:'.repeat(20_000)} ${'"'.repeat(20_000)} ${'-'.repeat(20_000)} ${dots} ${dots}`,
    );
    expect(query.phrases).toEqual([]);
  });
});
