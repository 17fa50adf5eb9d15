import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustodyEvent, EventPayload, EventType } from '../../../core/domain/custody/event';
import { lineOf, readLine, readThoroughly } from '../../../core/domain/custody/event-line';
import { plainEvent } from '../../../core/domain/custody/plain-event';
import { textOf, utf8Of } from '../../../core/domain/text/utf8';

const sha256 = 'ab01'.repeat(16);

/** Payloads of several forms: none, texts, a list with an absent field, a number, keys that anybody chooses, digits before letters. */
const some: { [T in EventType]?: EventPayload<T> } = {
  'session.ended': {},
  'note.written': { note: 'n-1', number: 'AK-001', text: 'قال "نعم"\n😀 ,"prev":" ,"exerciseTime":"' },
  'exhibit.verified': { number: 'AK-001', result: 'altered', altered: ['page.html', '\\'] },
  'clock.started': { pace: 0.5 },
  'search.made': { text: '', filters: { '10': 'b', '9': 'a', é: 'c' }, found: 0 },
  'seal.applied': { seal: 'S1', exhibits: [{ number: 'AK-001', sha256 }], root: sha256, replaces: [] },
};

function lineWith(type: EventType, payload: object, changes: Partial<CustodyEvent> = {}): string {
  const event = {
    v: 1,
    seq: 12,
    prev: sha256,
    type,
    wall: '2031-04-03T16:07:00.250+02:00',
    mono: 1_000,
    boot: 'b0075eed-0000-4000-8000-000000000000',
    exerciseTime: '2031-04-03T14:07:00Z',
    actor: { role: 'trainee', name: 'Amal "A" Karim', seat: '7' },
    payload,
    ...changes,
  };
  return textOf(lineOf(event as CustodyEvent));
}

const lines = Object.entries(some).map(([type, payload]) => lineWith(type as EventType, payload));

/** A line with something put in, taken out or written over. */
const damaged = fc
  .record({
    line: fc.constantFrom(...lines),
    cuts: fc.array(
      fc.record({
        at: fc.nat(600),
        gone: fc.nat(4),
        piece: fc.oneof(
          fc.constantFrom(
            '"',
            '\\',
            '\\u0041',
            '\\/',
            ',',
            ':',
            '{',
            '}',
            '[',
            ']',
            ' ',
            '\t',
            '0',
            '-',
            'e3',
          ),
          fc.constantFrom(
            ',"prev":"',
            ',"exerciseTime":"',
            '"a":1,',
            '"__proto__":{},',
            'null',
            '.5',
            'Z',
            'F',
          ),
          fc.string({ unit: 'grapheme', maxLength: 3 }),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ line, cuts }) =>
    cuts
      .reduce((text, { at, gone, piece }) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + gone);
      }, line)
      .toWellFormed(),
  );

/** What a part of a line may be exchanged for, right or wrong. */
const others: Record<string, unknown[]> = {
  v: [1, 2],
  type: ['note.written', 'search.made', 'nothing.known', 'toString'],
  seq: [0, 7, -1, 1.5, 2 ** 53, 999_999_999_999_999, '1'],
  mono: [0, -1, 0.5, 1e21, 2 ** 53 - 1, 2 ** 53],
  prev: ['0'.repeat(64), sha256.toUpperCase(), sha256.slice(1), `${sha256}0`],
  exerciseTime: ['2032-02-29T14:07:00.250Z', '2031-02-29T14:07:00Z', '2031-04-03T24:00:00Z'],
  wall: ['2031-04-03T16:07:00.250Z', '2031-99-99T99:99:99.999-99:99', '2031-04-03T16:07:00.250+0200'],
  boot: ['', 'ب"', 3],
  actor: [
    { role: 'hirz', name: 'Hirz', seat: '7' },
    { role: 'nobody', name: 'Hirz', seat: '7' },
    { role: 'hirz', name: 'Hirz' },
    { role: 'hirz', name: 'Hirz', seat: '7', more: 1 },
  ],
  payload: [
    some['search.made'],
    { note: 'n', number: 'x', text: '' },
    [],
    null,
    { note: 'n', number: 'x', text: 'y', more: 1 },
    JSON.parse('{"__proto__":{},"note":"n","number":"x","text":"y"}'),
    { text: '', filters: JSON.parse('{"__proto__":"a"}'), found: 0 },
  ],
};

/** A line in canonical form of which some parts were exchanged. */
const exchanged = fc
  .array(
    fc
      .constantFrom(...Object.keys(others))
      .chain((part) => fc.constantFrom(...(others[part] ?? [])).map((value) => [part, value])),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => lineWith('note.written', some['note.written'] ?? {}, Object.fromEntries(parts)));

describe('a line of the custody log, read at sight', () => {
  it.each(lines)('is the very event that parser and schema make of it: %s', (line) => {
    const event = plainEvent(line);
    expect(event).toBeDefined();
    expect({ ok: true, event }).toEqual(readThoroughly(line));
  });

  it.each([
    ['damaged', damaged],
    ['made of other parts', exchanged],
  ])('that was %s is never read to anything else', (_, texts) => {
    let plain = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const event = plainEvent(text);
        if (event) plain += 1;
        if (event) expect({ ok: true, event }).toEqual(readThoroughly(text));
        expect(readLine(utf8Of(text))).toEqual(readThoroughly(text));
      }),
      { numRuns: 5_000 },
    );
    expect(plain).toBeGreaterThan(200);
    expect(plain).toBeLessThan(4_800);
  });

  it('is read by who did it, not by who did the line before', () => {
    const [first, second] = ['Amal', 'Amal Karim'].map((name) =>
      lineWith('session.ended', {}, { actor: { role: 'trainee', name, seat: '7' } }),
    ) as [string, string];
    for (const line of [first, second, first]) {
      expect({ ok: true, event: plainEvent(line) }).toEqual(readThoroughly(line));
    }
  });

  it.each([
    ['a blank', (line: string) => line.replace('"seq":', '"seq": ')],
    ['an escape that is not needed', (line: string) => line.replace('Amal', '\\u0041mal')],
    ['one in the payload', (line: string) => line.replace('"text":"', '"text":"\\u0041')],
    ['keys in another order', (line: string) => line.replace(/("note":"[^"]*"),("number":"[^"]*")/, '$2,$1')],
    ['a key twice', (line: string) => line.replace('"note":', '"note":"x","note":')],
    ['a number written otherwise', (line: string) => line.replace('"seq":12', '"seq":12.0')],
    ['a zero before a number', (line: string) => line.replace('"seq":12', '"seq":012')],
    ['a zero before the clock', (line: string) => line.replace('"mono":1', '"mono":01')],
    ['a field more', (line: string) => line.replace('"wall"', '"vv":1,"wall"')],
    ['something behind it', (line: string) => `${line} `],
    ['a type of another payload', (line: string) => line.replace('note.written', 'session.ended')],
  ])('with %s is left to the thorough way, which refuses it', (_, change) => {
    const line = change(lines[1] as string);
    expect(line).not.toBe(lines[1]);
    expect(plainEvent(line)).toBeUndefined();
    expect(readThoroughly(line).ok).toBe(false);
  });
});
