import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordFiles } from '../../../core/domain/dataset/dataset-files';
import { plainRecords } from '../../../core/domain/dataset/plain-records';
import type { PlainLines } from '../../../core/domain/package-text/plain-line';
import { parseJson } from '../../../core/domain/package-text/strict-json';
import { plainLines } from '../../../electron/engine/package/plain-lines';

type Kind = 'accounts' | 'posts' | 'messages' | 'follows';

const account =
  '{"id":"a1","platform":"murmur","handle":"Old_Pier.9","name":"L","bio":"Two \\"boats\\" ⛵","location":"مرسى","joinedAt":"2031-04-03T14:07:00Z","verified":true,"private":false,"avatar":"m1","banner":"m2","followers":12,"following":3,"lang":"fr"}';
const post =
  '{"id":"p1","platform":"murmur","author":"a.1","at":"2031-04-03T14:07:00Z","text":"صباح الخير 😀","lang":"ar","replyTo":"p0","media":["m1","m2"],"likes":12,"reposts":0}';
const message =
  '{"id":"x1","channel":"c1","author":"a1","at":"2031-04-03T14:07:00.250Z","text":"line\\nline","forwardedFrom":"She","media":[],"pinned":true}';
const follow =
  '{"follower":"a1","followee":"a2","from":"2031-04-03T14:07:00Z","until":"2032-02-29T00:00:00Z"}';

/** What the thorough way makes of a line: the record, or undefined where it is refused. */
function thoroughly(kind: Kind, line: string): unknown {
  try {
    return recordFiles[kind].schema.safeParse(parseJson(line)).data;
  } catch {
    return undefined;
  }
}

function linesOf(text: string): PlainLines {
  const lines = plainLines(Buffer.from(text));
  if (lines === undefined) throw new Error('not UTF-8');
  return lines;
}

function plainly(kind: Kind, line: string): unknown {
  return plainRecords[kind]?.read(linesOf(line), 0);
}

/** What stands before the first LF: damage may have cut a line in two. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0] as string;
}

/** Lines that are a line of a record with something put in, taken out or written over; no half characters, which UTF-8 can't hold. */
function damaged(line: string): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    fc.constantFrom('"', '\\', '\\n', '\\u0041', '\\/', ',', ':', '{', '}', '[', ']', ' ', '\t', '\n', '\r'),
    fc.constantFrom(
      '"likes":1,',
      '"until":',
      '"id":"p2",',
      'null',
      'true',
      '-',
      '.',
      'e3',
      '0',
      '1000000000',
      'A',
      '_',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const cut = fc.record({ at: fc.nat(line.length), gone: fc.nat(4), piece: pieces });
  return fc
    .array(cut, { minLength: 1, maxLength: 3 })
    .map((cuts) =>
      cuts
        .reduce((text, { at, gone, piece }) => text.slice(0, at) + piece + text.slice(at + gone), line)
        .toWellFormed(),
    );
}

describe.each<[Kind, string]>([
  ['posts', post],
  ['messages', message],
  ['follows', follow],
  ['accounts', account],
])('a plain line of %s', (kind, line) => {
  it('is read to the same record as the schema makes of it', () => {
    expect(plainly(kind, line)).toEqual(thoroughly(kind, line));
    expect(plainly(kind, line)).toBeDefined();
    expect(plainly(kind, line.replaceAll(',"', ', "').replaceAll('":', '": '))).toEqual(
      thoroughly(kind, line),
    );
  });

  it('that was damaged is never read to anything else than the schema makes of it', () => {
    fc.assert(
      fc.property(damaged(line), (text) => {
        const record = plainly(kind, text);
        if (record !== undefined) expect(record).toEqual(thoroughly(kind, firstLine(text)));
      }),
      { numRuns: 5000, examples: [[`${line}\n"likes":1,`]] },
    );
  });

  it('ends before the next one', () => {
    const reader = plainRecords[kind];
    const lines = linesOf(`${line}\r\n${line}\n`);
    const length = Buffer.byteLength(line);
    expect(reader?.read(lines, 0)).toBeDefined();
    expect(reader?.end).toBe(length + 1);
    expect(reader?.read(lines, length + 2)).toEqual(thoroughly(kind, line));
    expect(reader?.end).toBe(lines.octets.length - 1);
  });
});

it.each([
  ['an id that is too long', post.replace('"p1"', `"${'p'.repeat(65)}"`)],
  ['five media', post.replace('["m1","m2"]', '["m1","m2","m3","m4","m5"]')],
  ['a text that is too long', post.replace('صباح', 'x'.repeat(20_000))],
  ['a day that is not', post.replace('04-03', '02-30')],
  ['hour 24', post.replace('T14', 'T24')],
  ['a field twice', post.replace('"likes":12', '"likes":12,"likes":12')],
  ['a field missing', post.replace('"author":"a.1",', '')],
  ['a field unknown', post.replace('"likes"', '"loves"')],
  ['something behind it', `${post} `],
])('%s is left to the thorough way', (_, line) => {
  expect(plainly('posts', line)).toBeUndefined();
});

it.each([
  ['no name', account.replace('"name":"L"', '"name":""')],
  ['a name that is too long', account.replace('"L"', `"${'n'.repeat(81)}"`)],
  ['a handle that is too long', account.replace('Old_Pier.9', 'h'.repeat(41))],
  ['a handle with a hyphen', account.replace('Old_', 'Old-')],
  ['a handle of other letters', account.replace('Old_Pier', 'رصيف')],
])('%s is left to the thorough way', (_, line) => {
  expect(plainly('accounts', line)).toBeUndefined();
});

it('an account needs no more than what it must have', () => {
  const line = '{"id":"a1","platform":"murmur","handle":"h","name":"n","joinedAt":"2031-04-03T14:07:00Z"}';
  expect(plainly('accounts', line)).toEqual(thoroughly('accounts', line));
  expect(plainly('accounts', line)).toBeDefined();
});

it('words that come again are never taken for others', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-c][a-c0-9]{0,3}$/), fc.constantFrom('', 'A', 'a ', 'é', 'a"'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      for (const one of words) {
        const line = post.replace('"a.1"', `"${one}"`);
        const record = plainly('posts', line);
        if (record !== undefined) expect(record).toEqual(thoroughly('posts', line));
        expect(record !== undefined).toBe(/^[a-z0-9]/.test(one) && !/[ "]/.test(one));
      }
    }),
  );
});

it.each(['', 'x'.repeat(20_000), '\\n\\t\\"\\\\\\/', '𝒜'.repeat(10_000)])(
  'texts up to the limit are plain',
  (text) => {
    const line = JSON.stringify({ ...JSON.parse(post), text: '@' }).replace('"@"', `"${text}"`);
    expect(plainly('posts', line)).toEqual(thoroughly('posts', line));
    expect(plainly('posts', line)).toBeDefined();
  },
);
