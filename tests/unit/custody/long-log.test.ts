import { describe, expect, it } from 'vitest';
import type { CustodyEvent } from '../../../core/domain/custody/event';
import { lineHash, lineOf, noPrevious } from '../../../core/domain/custody/event-line';
import { type HashLines, hashLines } from '../../../core/domain/custody/hash-lines';
import { submissionPaths } from '../../../core/domain/custody/submission-layout';
import { verifyLog } from '../../../core/domain/custody/verify-log';
import { collectFindings } from '../../../core/domain/custody/verify-parts';
import { hexOf } from '../../../core/domain/integrity/hex';
import { merkleRoot } from '../../../core/domain/integrity/merkle';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';

/** Lines of a log that takes three pieces. */
const length = 9_000;
const pieceLines = 4_096;
const lines: Uint8Array[] = [];
for (
  let prev = noPrevious;
  lines.length < length;
  prev = lineHash(nodeCryptography, lines.at(-1) as Uint8Array)
) {
  const seq = lines.length;
  const sha256 = 'ab01'.repeat(16);
  const trainee = { role: 'trainee', name: 'Amal Karim', seat: '7' } as const;
  const said = {
    case: 'a-case',
    publicKey: Buffer.alloc(32, 7).toString('base64'),
    exercise: { id: 'tiny', edition: '1', manifestSha256: sha256 },
    trainee: { name: trainee.name, seat: trainee.seat },
    software: 'Hirz',
  };
  const event: CustodyEvent = {
    v: 1,
    seq,
    prev,
    type: seq === 0 ? 'case.opened' : 'note.written',
    wall: '2031-04-03T16:07:00.250+02:00',
    mono: 1_000 + seq,
    boot: 'a boot',
    exerciseTime: '2031-04-03T14:07:00.250Z',
    actor: trainee,
    payload:
      seq === 0 ? said : { note: `n-${seq}`, number: 'AK-001', text: seq % 7 === 0 ? 'قال "نعم"' : 'Yes.' },
  };
  lines.push(lineOf(event));
}

const lineEnd = Buffer.from('\n');
const here: HashLines = (ndjson, sizes) => hashLines(nodeCryptography, ndjson, sizes);

/** Hashes elsewhere, and later pieces before earlier ones. */
function elsewhere() {
  const asked: number[] = [];
  const hash: HashLines = async (ndjson, sizes) => {
    const before = asked.push(ndjson.length);
    await new Promise((resolve) => setTimeout(resolve, 20 / before));
    return here(ndjson, sizes);
  };
  return { asked, hash };
}

async function verified(
  all: readonly Uint8Array[],
  { sizes = [], hash }: { sizes?: number[]; hash?: HashLines } = {},
) {
  const bytes = Buffer.concat(all.flatMap((line) => [line, lineEnd]));
  const files = new Map([[submissionPaths.log, { bytes: bytes.length, sha256: '', sha512: '' }]]);
  const findings = collectFindings();
  const bag = { files, problems: [], read: async () => bytes };
  const log = await verifyLog(nodeCryptography, bag, findings, () => sizes, hash);
  const missing = ['closingMissing', 'closingCheckpointMissing'];
  return { log, found: findings.all().filter(({ code }) => !missing.includes(code)) };
}

describe('a log of several pieces', () => {
  it('is hashed elsewhere piece by piece, and has the very events and roots that one pass gives', async () => {
    const sizes = [1, 2, 4_095, 4_096, 4_097, 8_191, 8_192, 8_193, length - 1, length, length + 1, 0];
    const { asked, hash } = elsewhere();
    const [one, other] = [await verified(lines, { sizes }), await verified(lines, { sizes, hash })];
    expect(asked).toHaveLength(3);
    expect(one.found).toEqual([]);
    expect(other).toEqual(one);
    expect(one.log.events.map(({ seq }) => seq)).toEqual(lines.map((_, seq) => seq));
    const there = sizes.filter((size) => size > 0 && size <= length);
    const root = (size: number) => hexOf(merkleRoot(nodeCryptography, lines.slice(0, size)));
    expect(one.log.roots).toEqual(new Map(there.map((size) => [size, root(size)])));
  });

  it('is hashed where it is, as long as it takes one piece', async () => {
    const { asked, hash } = elsewhere();
    await verified(lines.slice(0, pieceLines), { hash });
    expect(asked).toEqual([]);
    await verified(lines.slice(0, pieceLines + 1), { hash });
    expect(asked).toHaveLength(2);
  });

  it('fails where it can’t be hashed', async () => {
    const hash: HashLines = async () => {
      throw new Error('no thread');
    };
    await expect(verified(lines, { hash })).rejects.toThrow('no thread');
  });

  it.each([pieceLines - 2, pieceLines - 1, pieceLines, 2 * pieceLines - 1, 2 * pieceLines, length - 2])(
    'that was changed in event %i breaks there, wherever it is hashed',
    async (at) => {
      const changed = lines.with(
        at,
        Buffer.from(
          Buffer.from(lines[at] as Uint8Array)
            .toString()
            .replace('AK', 'AL'),
        ),
      );
      for (const hash of [undefined, elsewhere().hash]) {
        const { found } = await verified(changed, hash ? { hash } : {});
        const where = { file: submissionPaths.log, line: at + 1, event: at };
        expect(found).toEqual([
          { code: 'chainBroken', verdict: 'altered', params: { event: at + 1 }, where },
        ]);
      }
    },
  );

  it.each([pieceLines - 1, pieceLines])('that lacks event %i says which one follows', async (at) => {
    const { found } = await verified(lines.toSpliced(at, 1), { hash: elsewhere().hash });
    const where = { file: submissionPaths.log, line: at + 1, event: at + 1 };
    const params = { event: at + 1, expected: at };
    expect(found).toEqual([{ code: 'sequenceBroken', verdict: 'altered', params, where }]);
  });

  it('of which one line is no UTF-8 is read but for that line', async () => {
    const at = pieceLines + 5;
    const broken = Uint8Array.from(lines[at] as Uint8Array);
    broken[20] = 0xff;
    const { log, found } = await verified(lines.with(at, broken), { hash: elsewhere().hash });
    expect(log.events).toHaveLength(length - 1);
    expect(found.map(({ code, where }) => [code, where.line])).toEqual([
      ['lineUnreadable', at + 1],
      ['chainBroken', at + 1],
    ]);
  });
});

it('a file of millions of lines that are no entries is none, and told as such at once', async () => {
  const bytes = Buffer.concat([
    ...lines.slice(0, 3).flatMap((line) => [line, Buffer.from('\n')]),
    Buffer.alloc(16 * 2 ** 20, '{\n'),
  ]);
  const findings = collectFindings();
  const files = new Map(
    [submissionPaths.log, submissionPaths.checkpoints].map((path) => [
      path,
      { bytes: bytes.length, sha256: '', sha512: '' },
    ]),
  );
  const bag = { files, problems: [], read: async () => bytes };
  expect((await verifyLog(nodeCryptography, bag, findings, () => [])).events).toEqual([]);
  expect(findings.all()).toMatchObject([{ code: 'lineUnreadable', where: { line: 4 } }]);
});
