import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RecordKind, recordFiles } from '../../../core/domain/dataset/dataset-files';
import { plainRecords } from '../../../core/domain/dataset/plain-records';
import type { Problem } from '../../../core/domain/fault/fault';
import { linePieces, lineReader, type PlainWay } from '../../../core/domain/package-text/package-text';
import { schemaProblems } from '../../../core/domain/package-text/schema-problems';
import { plainLines } from '../../../electron/engine/package/plain-lines';

const post = (id: string, text: string) =>
  `{"id":"${id}","platform":"gull","author":"a1","at":"2031-04-03T14:07:00Z","text":"${text}","lang":"en"}`;
const follow = '{"follower":"a1","followee":"a2","from":"2031-04-03T14:07:00Z"}';
const message = '{"id":"x1","channel":"c1","author":"a1","at":"2031-04-03T14:07:00.250Z","text":"ألو"}';
const account = '{"id":"a1","platform":"gull","handle":"h","name":"رصيف","joinedAt":"2031-04-03T14:07:00Z"}';
const lines: Partial<Record<RecordKind, string>> = {
  posts: post('p1', 'صباح الخير 😀'),
  follows: follow,
  messages: message,
  accounts: account,
};

/** Every record with its line, and every problem in the order in which they were found. */
async function readAll(kind: RecordKind, bytes: Buffer, chunk: number, way?: PlainWay<unknown>) {
  const { path, schema } = recordFiles[kind];
  const problems: Problem[] = [];
  const records: unknown[] = [];
  const reader = lineReader<unknown>(path, (problem) => problems.push(problem), { plain: way });
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  );
  let plain = 0;
  for await (const piece of linePieces(chunks)) {
    reader.read(piece, (line) => {
      if ('record' in line) {
        plain += 1;
        records.push([line.line, line.record]);
        return;
      }
      const parsed = schema.safeParse(line.value);
      if (parsed.success) records.push([line.line, parsed.data]);
      else problems.push(...schemaProblems(parsed.error, line.value, { file: path, line: line.line }));
    });
  }
  return { found: { records, problems, line: reader.line }, plain };
}

async function bothWays(kind: RecordKind, bytes: Buffer, chunk = bytes.length) {
  const reader = plainRecords[kind];
  if (!reader) throw new Error(`${kind} are not read at sight`);
  const atSight = await readAll(kind, bytes, chunk, { reader, open: plainLines });
  const thorough = await readAll(kind, bytes, chunk);
  return { atSight, thorough };
}

describe('lines that are read at sight and lines that are read thoroughly', () => {
  it('give the same records and the same problems at the same places, in the same order', async () => {
    const file = Buffer.concat([
      Buffer.from(`\ufeff${post('p1', 'first')}\n`),
      Buffer.from(`${post('p2', 'with\\n \\"signs\\" \\\\ and \\u00e9')}\r\n`),
      Buffer.from(`${post('p3', 'twice').replace('"lang"', '"id":"p3","lang"')}\n`),
      Buffer.from(`${post('p4', 'no day').replace('04-03', '02-30')}\n\n   \n`),
      Buffer.from(`${post('P5', 'large letters')}\n${post('p6', 'short').slice(0, -9)}\n`),
      Buffer.from(`${post('p7', 'a tab:\t')}\n${post('p8', 'NUL:\0')}\n`),
      Buffer.from(`${post('p9', '\\ud83d')}\n${post('p10', 'x'.repeat(20_001))}\n`),
      Buffer.from(`${post('p11', 'é'.repeat(20_000))}\n${post('p12', 'é'.repeat(20_001))}\n`),
      Buffer.from(`${post('p13', 'y'.repeat(3 << 20))}\n`),
      Buffer.from([...Buffer.from(post('p14', '@').replace('@"}', '')), 0xc3, 0x28, 0x0a]),
      Buffer.from(`${post('p15', 'last')} `),
    ]);
    for (const chunk of [997, 65_536, 1 << 20]) {
      const { atSight, thorough } = await bothWays('posts', file, chunk);
      expect(atSight.found).toEqual(thorough.found);
      expect(atSight.found.problems.length).toBeGreaterThan(10);
      // What lies together with octets that are no UTF-8 is read thoroughly.
      if (chunk < 1000) expect(atSight.plain).toBeGreaterThan(0);
      expect(thorough.plain).toBe(0);
    }
  });

  it.each(Object.keys(lines) as RecordKind[])('are the same for %s with damage in them', async (kind) => {
    const line = lines[kind] ?? '';
    const octets = fc.constantFrom(0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x5c, 0x7b, 0x7d, 0x00, 0x80, 0xd8, 0xff);
    const damage = fc.record({ at: fc.nat(Buffer.byteLength(line) * 4), octet: octets });
    await fc.assert(
      fc.asyncProperty(
        fc.array(damage, { maxLength: 4 }),
        fc.integer({ min: 40, max: 400 }),
        async (damages, chunk) => {
          const file = Buffer.from(`${line}\n`.repeat(4));
          for (const { at, octet } of damages) file[at] = octet;
          const { atSight, thorough } = await bothWays(kind, file, chunk);
          expect(atSight.found).toEqual(thorough.found);
          if (damages.length === 0) expect(atSight.plain).toBe(4);
        },
      ),
      { numRuns: 400 },
    );
  });
});
