import { hash } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CustodyEvent } from '../../../core/domain/custody/event';
import { lineHash, lineOf, noPrevious } from '../../../core/domain/custody/event-line';
import { submissionPaths } from '../../../core/domain/custody/submission-layout';
import { verifyLog } from '../../../core/domain/custody/verify-log';
import { collectFindings } from '../../../core/domain/custody/verify-parts';
import { linesOf } from '../../../core/domain/text/lines';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import { openHashPool } from '../../../electron/engine/jobs/hash-pool';
import { engineOver, installTiny, preserve } from '../../support/worked-case';
import type { Figure } from '../figure';
import { inTurn, timed } from '../in-turn';
import type { Topic } from '../topic';

const hashWorker = join(__dirname, '../../../out/main/hash-worker.js');

/** Writes notes into a case, each acknowledged once it is durable, and follows the chain of a long log. */
export const custodyLog: Topic = {
  name: 'log',
  title: 'Custody log',
  measure: async ({ quick }) => [
    ...(await appending(quick ? 5 : 11)),
    await following(quick ? 100_000 : 1_000_000, quick ? 2 : 3),
  ],
};

/** Notes that are written in one run. */
const notes = 200;

/** Appends lines to each of the files, each synced before the next: what logs that only have to last would do. */
function appendSynced(paths: readonly string[], lines: readonly Uint8Array[]): void {
  const files = paths.map((path) => openSync(path, 'a'));
  try {
    for (const line of lines) {
      for (const file of files) {
        writeSync(file, line);
        fdatasyncSync(file);
      }
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}

async function appending(runs: number): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'hirz-bench-'));
  const engine = engineOver(data);
  try {
    const exercise = await installTiny(engine, data);
    const { id } = await engine.call('case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await engine.call('case.start', {});
    const { number } = await preserve(engine, 'https://gull.example/@sami_travel');
    const log = join(data, 'cases', id, 'custody.ndjson');
    const note =
      'An offer of work on a boat that no list of the harbour names, three days after the first one.';
    const written = async () => {
      for (let at = 0; at < notes; at += 1) await engine.call('note.write', { number, text: note });
    };
    const before = statSync(log).size;
    await written();
    const lines = linesOf(readFileSync(log).subarray(before)).lines.map((line) =>
      Buffer.concat([line, Buffer.from('\n')]),
    );
    const beside = (...names: string[]) => {
      const paths = names.map((name) => join(data, name));
      return inTurn(runs, { ours: written, theirs: () => appendSynced(paths, lines) });
    };
    const one = await beside('plain.ndjson');
    const two = await beside('first.ndjson', 'second.ndjson');
    return [
      {
        what: `${notes} notes, each an event of the custody log, durable in database and log file, a signed and stamped checkpoint every 32`,
        unit: 'ms',
        ours: one.ours,
        theirs: { what: 'the same lines appended to a file, each synced', values: one.theirs },
        goal: { of: 'ratio', atMost: 1.43 },
      },
      {
        what: 'The same, beside two files',
        unit: 'ms',
        ours: two.ours,
        theirs: { what: 'the same lines appended to two files in turn, each synced', values: two.theirs },
      },
    ];
  } finally {
    await engine.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** A log of so many notes, chained, without checkpoints. */
function longLog(events: number): Buffer {
  const lines: Uint8Array[] = [];
  let prev = noPrevious;
  for (let seq = 0; seq < events; seq += 1) {
    const event = {
      v: 1,
      seq,
      prev,
      type: 'note.written',
      wall: '2031-04-03T16:07:00.250+02:00',
      mono: 1_000 + seq,
      boot: 'b0075eed-0000-4000-8000-000000000000',
      exerciseTime: '2031-04-03T14:07:00.250Z',
      actor: { role: 'trainee', name: 'Amal Karim', seat: '7' },
      payload: { note: `n-${seq}`, number: 'AK-001', text: 'An offer of work on a boat that no list names.' },
    } as CustodyEvent;
    const line = lineOf(event);
    prev = lineHash(nodeCryptography, line);
    lines.push(line, Buffer.from('\n'));
  }
  return Buffer.concat(lines);
}

/** The chain alone, in one thread and by the quickest way that Node has: SHA-256 of each line, held against what the next one names. */
function chained(bytes: Uint8Array): void {
  let prev = noPrevious;
  for (const line of linesOf(bytes).lines) {
    if (!Buffer.from(line.buffer, line.byteOffset, line.length).includes(`"prev":"${prev}"`))
      throw new Error('The chain of the benchmark is broken.');
    prev = hash('sha256', line, 'hex');
  }
}

async function following(events: number, runs: number): Promise<Figure> {
  const bytes = longLog(events);
  const path = submissionPaths.log;
  const bag = {
    files: new Map([[path, { bytes: bytes.length, sha256: '', sha512: '' }]]),
    problems: [],
    read: async () => bytes,
  };
  const verified = async () => {
    const findings = collectFindings();
    const pool = openHashPool({ octets: bytes.length }, { program: hashWorker });
    try {
      await verifyLog(nodeCryptography, bag, findings, () => [], pool.hashLines);
    } finally {
      await pool.close();
    }
    const wrong = findings.all().filter(({ code }) => /broken|unreadable/i.test(code));
    if (wrong.length > 0) throw new Error(`The log of the benchmark is ${wrong[0]?.code}.`);
  };
  const { ours, theirs } = await inTurn(runs, { ours: verified, theirs: () => timed(() => chained(bytes)) });
  return {
    what: `Verify a log of ${events.toLocaleString('en')} events: form of each, sequence, chain, clocks, Merkle tree`,
    unit: 'ms',
    ours,
    theirs: {
      what: 'SHA-256 of each line (`crypto.hash`), held against what the next one names',
      values: theirs,
    },
    goal: { of: 'ratio', atMost: 1.18 },
  };
}
