import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../core/domain/fault/fault';
import { lineLimit, readJsonFile, readJsonLines } from '../../../core/domain/package-text/package-text';

async function lines(bytes: Uint8Array, chunk = bytes.length || 1) {
  const problems: Problem[] = [];
  const values: unknown[] = [];
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  );
  for await (const block of readJsonLines(chunks, 'posts.ndjson', (problem) => problems.push(problem))) {
    values.push(...block.lines.map((one) => [one.line, 'value' in one ? one.value : one.record]));
  }
  return {
    values,
    problems: problems.map(({ code, where }) => `${code} ${where.line} ${where.field ?? ''}`.trim()),
  };
}

describe('lines of JSON', () => {
  const text = '{"a":1}\n{"a":"حرز 😀"}\r\n\n{"a":1,"a":2}\n{"b":[1e400]}\n{"a":4}';

  it.each([1, 2, 3, 7, 64, 10_000])('are the same in pieces of %i octets', async (chunk) => {
    const { values, problems } = await lines(Buffer.from(text), chunk);
    expect(values).toEqual([
      [1, { a: 1 }],
      [2, { a: 'حرز 😀' }],
      [6, { a: 4 }],
    ]);
    expect(problems).toEqual(['lineEmpty 3', 'jsonDuplicateKey 4', 'jsonNumber 5 b[0]']);
  });

  it('that are not UTF-8 or hold NUL are named; the others are read', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n{"a":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"a":"\0"}\n{"a":3}\n'),
    ]);
    const { values, problems } = await lines(bytes);
    expect(values).toEqual([
      [1, { a: 1 }],
      [4, { a: 3 }],
    ]);
    expect(problems).toEqual(['textNotUtf8 2', 'textNul 3']);
  });

  it('beyond 1 MiB are refused in bounded memory', async () => {
    const { values, problems } = await lines(Buffer.from(`1\n"${'x'.repeat(3 * lineLimit)}"\n2\n`), 65_536);
    expect(values).toEqual([
      [1, 1],
      [3, 2],
    ]);
    expect(problems).toEqual(['lineTooLong 2']);
  });

  it('may begin with one byte-order mark, which is noted', async () => {
    expect(await lines(Buffer.from('\ufeff1\n2\n'))).toEqual({
      values: [
        [1, 1],
        [2, 2],
      ],
      problems: ['byteOrderMark 1'],
    });
    expect((await lines(Buffer.from('\ufeff\ufeff1\n'))).problems).toEqual([
      'byteOrderMark 1',
      'jsonSyntax 1',
    ]);
  });

  it('of an empty file are none', async () => {
    expect(await lines(Buffer.alloc(0))).toEqual({ values: [], problems: [] });
  });
});

describe('a JSON file', () => {
  function read(bytes: Buffer) {
    const problems: Problem[] = [];
    return { value: readJsonFile(bytes, 'exercise.json', (problem) => problems.push(problem)), problems };
  }

  it('names line, column and field of what is wrong', () => {
    const { value, problems } = read(Buffer.from('{\n  "clock": {\n    "pace": 1e999\n  }\n}'));
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'jsonNumber',
        params: { column: 13, detail: '1e999' },
        where: { file: 'exercise.json', line: 3, field: 'clock.pace' },
      },
    ]);
  });

  it('that ends early, or is not UTF-8, or is too large, is refused', () => {
    expect(read(Buffer.from('{"a":')).problems[0]?.code).toBe('jsonEndsEarly');
    expect(read(Buffer.from([0x22, 0x0a, 0xc0, 0x80, 0x22])).problems[0]).toMatchObject({
      code: 'textNotUtf8',
      where: { line: 2 },
    });
    expect(read(Buffer.alloc(9 << 20, ' ')).problems[0]?.code).toBe('fileTooLarge');
  });
});
