import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubmissionSummary } from '../../../core/contract/submission';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { signTicket } from '../../../core/domain/ticket/seat-ticket';
import { wallTime } from '../../../electron/engine/custody/moment';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import { passingSigner } from '../../../electron/engine/custody/passing-signer';
import type { Engine } from '../../../electron/engine/engine';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { changeTicket, forgedTickets, madeUp, shifted, type TicketChange } from '../../support/forged-ticket';
import { hirz } from '../../support/hirz-command';
import { rebag, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, installTiny, jobEnd, preserve } from '../../support/worked-case';

const data = temporaryFolder('tickets');
const day = 86_400_000;
let engine: Engine;
let exercise: string;
let named: { id: string; edition: string; manifestSha256: string };
/** Folder of the tickets that the instructor made, and what was said of them. */
let room: string;
let code: string;

const grant = async (path: string, purpose: 'read' | 'write' = 'read', of = engine) =>
  (await of.shellCall('grant.make', { path, purpose })).grant;

/** The ticket's file of a seat. */
const ticketOf = (seat: string) => join(room, `seat-${seat}.hirz-ticket`);

const begin = async (seat: string, ticket: string, of = engine) =>
  of.call('case.create', { exercise, name: 'Amal Karim', seat, ticket: await grant(ticket, 'read', of) });

/** Begins a case with a ticket, preserves a page and seals. Resolves to the submission's path. */
async function workedWith(of: Engine, folder: string, seat: string, ticket: string): Promise<string> {
  const { id } = await begin(seat, ticket, of);
  await of.call('case.start', {});
  await preserve(of, 'https://gull.example/@sami_travel');
  await jobEnd(of, (await of.call('case.seal', {})).job);
  return join(folder, 'cases', id, `${id}.hirz-submission`);
}

/** A ticket of somebody else's room, or one that was changed. */
function written(name: string, stated: Partial<Parameters<typeof signTicket>[2]> = {}): string {
  const path = join(data, `${name}.hirz-ticket`);
  const envelope = signTicket(nodeCryptography, passingSigner(), {
    exercise: named,
    seat: '01',
    nonce: 'a'.repeat(32),
    issued: wallTime(new Date()),
    expires: wallTime(new Date(Date.now() + day)),
    ...stated,
  });
  writeFileSync(path, canonicalBytes(envelope));
  return path;
}

beforeAll(async () => {
  engine = engineOver(data);
  exercise = await installTiny(engine, data);
  const { summary } = await engine.call('exercise.get', { key: exercise });
  named = { id: summary.id, edition: summary.edition, manifestSha256: exercise };
  await engine.call('session.chooseRole', { role: 'instructor' });
  const made = await engine.call('ticket.make', {
    exercise,
    seats: ['01', '02', '=A'],
    days: 3,
    grant: await grant(data, 'write'),
  });
  room = join(data, made.folder);
  code = made.code;
  await engine.call('session.chooseRole', { role: 'trainee' });
});
afterAll(() => engine.stop());

describe('making tickets', () => {
  it('writes one for each seat, signed by one key, no two with one nonce, and the list of seats', () => {
    expect(readdirSync(room).sort()).toEqual([
      'seat-01.hirz-ticket',
      'seat-02.hirz-ticket',
      'seat-A.hirz-ticket',
      'seats.csv',
    ]);
    const [first, second] = ['01', '02'].map((seat) => {
      const { payload } = JSON.parse(readFileSync(ticketOf(seat), 'utf8'));
      return JSON.parse(Buffer.from(payload, 'base64').toString());
    });
    expect(first).toMatchObject({ format: 'hirz-seat-ticket', version: 1, exercise: named, seat: '01' });
    expect(Date.parse(first.expires) - Date.parse(first.issued)).toBe(3 * day);
    expect(second.publicKey).toBe(first.publicKey);
    expect(second.nonce).not.toBe(first.nonce);
    const list = readFileSync(join(room, 'seats.csv'), 'utf8').split('\r\n');
    expect(list[0]).toBe('\ufeffSeat,Name,Closing code,Ticket,Good until,Code of the tickets');
    expect(list[1]).toMatch(new RegExp(`^01,,,seat-01\\.hirz-ticket,.*,${code}$`));
    expect(list[3]).toMatch(/^'=A,/);
  });

  it('is the same on the command line, for a valid package alone', async () => {
    const to = join(data, 'by-command');
    mkdirSync(to);
    const args = ['tickets', join(data, 'tiny.hirz-exercise'), '--seats', 'A1,A2', '--out', to];
    const made = await hirz(...args, '--days', '1', '--json');
    expect(made.code, made.err).toBe(0);
    const told = JSON.parse(made.out);
    expect(told).toMatchObject({ format: 'hirz-tickets', version: 1, exercise: named, tickets: 2 });
    expect(readdirSync(join(to, told.folder))).toContain('seat-A2.hirz-ticket');
    expect((await hirz(...args)).out).toMatch(/Code of these tickets: [0-9A-Z]{4}-/);
    expect((await hirz(...args, '--days', '0')).code).toBe(2);
    expect((await hirz('tickets', args[1] ?? '', '--seats', 'a,A', '--out', to)).code).toBe(2);
    expect((await hirz('tickets', ticketOf('01'), '--seats', '2', '--out', to)).code).toBe(1);
    expect((await hirz('verify', ticketOf('01'))).err).toContain('is the ticket of a seat');
  });
});

describe('beginning with a ticket', () => {
  const look = async (path: string) => engine.call('ticket.look', { exercise, grant: await grant(path) });

  it('looks at it without using it up', async () => {
    expect(await look(ticketOf('01'))).toMatchObject({ seat: '01', code });
    expect(await look(ticketOf('01'))).toMatchObject({ seat: '01', code });
  });

  it('refuses what is none, was changed, is for something else or has run out', async () => {
    const ticket = JSON.parse(readFileSync(ticketOf('01'), 'utf8'));
    const payload = Buffer.from(ticket.payload, 'base64').toString().replace('"seat":"01"', '"seat":"09"');
    const changed = join(data, 'changed.hirz-ticket');
    writeFileSync(changed, JSON.stringify({ ...ticket, payload: Buffer.from(payload).toString('base64') }));
    const expired = { expires: wallTime(new Date(Date.now() - 1)) };
    const other = { exercise: { ...named, manifestSha256: '0'.repeat(64) } };
    for (const [path, fault] of [
      [join(data, 'tiny.hirz-exercise'), 'ticketUnreadable'],
      [join(room, 'seats.csv'), 'ticketUnreadable'],
      [changed, 'ticketNotSigned'],
      [written('other', other), 'ticketOfOtherExercise'],
      [written('expired', expired), 'ticketExpired'],
    ] as const) {
      await expect(look(path), fault).rejects.toThrow(fault);
      await expect(begin('01', path), fault).rejects.toThrow(fault);
    }
    await expect(begin('02', ticketOf('01'))).rejects.toThrow('ticketOfOtherSeat');
    expect(await engine.call('case.list', {})).toEqual([]);
  });

  it('begins one case where two calls name one grant at once; refused, the grant may be tried again', async () => {
    const folder = join(data, 'twice');
    mkdirSync(folder);
    const other = engineOver(folder);
    await installTiny(other, folder);
    const ticket = await grant(ticketOf('01'), 'read', other);
    const call = (seat: string) => other.call('case.create', { exercise, name: 'Amal Karim', seat, ticket });
    await expect(call('02')).rejects.toThrow('ticketOfOtherSeat');
    const [first, second] = await Promise.allSettled([call('01'), call('01')]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { fault: { code: 'grantClaimed' } } });
    expect(await other.call('case.list', {})).toHaveLength(1);
    await expect(call('01')).rejects.toThrow('grantUnknown');
    await other.stop();
  });
});

describe('a submission that was begun with a ticket', () => {
  let submission: string;
  const summaries: SubmissionSummary[] = [];
  const opened = async (path: string): Promise<SubmissionSummary> => {
    const { job } = await engine.call('submission.open', { grant: await grant(path) });
    return (await jobEnd(engine, job)).result as SubmissionSummary;
  };

  beforeAll(async () => {
    submission = await workedWith(engine, data, '01', ticketOf('01'));
  });

  it('holds it in event 0, and is told with its code', async () => {
    const verified = await hirz('verify', submission, '--json');
    expect(verified.code, verified.out).toBe(0);
    const { ticket, findings } = JSON.parse(verified.out);
    expect(findings).toEqual([]);
    expect(ticket).toMatchObject({ seat: '01', code, fits: true });
    expect((await hirz('verify', submission)).out).toContain(`code of the room’s tickets: ${code}`);
  });

  it('is held against the code that was written down for the room, however it was typed', async () => {
    const scrawled = ` ${code.toLowerCase().replaceAll('-', '  ')}`;
    const same = await hirz('verify', submission, '--room', scrawled);
    expect(same.code, same.out).toBe(0);
    expect(same.out).toContain('the ticket is of this room');
    const told = JSON.parse((await hirz('verify', submission, '--room', scrawled, '--json')).out);
    expect(told.room).toEqual({ written: code, result: 'equal', firstDifference: null });
    const last = code.at(-1) === '7' ? '8' : '7';
    const other = await hirz('verify', submission, data, '--room', code.slice(0, -1) + last);
    expect(other.code).toBeGreaterThan(0);
    expect(other.out).toContain(`✗ ${submission}`);
    expect(other.out).toMatch(/differs from .* first at character 16\n/);
    expect(await hirz('verify', submission, '--room', '12')).toMatchObject({ code: 2, out: '' });
  });

  it('can’t be begun a second time on this machine', async () => {
    await expect(begin('01', ticketOf('01'))).rejects.toThrow('ticketUsedHere');
  });

  it('is forked, and so is the other, where the same ticket was used on another machine', async () => {
    const elsewhere = join(data, 'elsewhere');
    mkdirSync(elsewhere);
    const other = engineOver(elsewhere);
    await installTiny(other, elsewhere);
    const second = await workedWith(other, elsewhere, '01', ticketOf('01'));
    const third = await workedWith(other, elsewhere, '02', ticketOf('02'));
    await other.stop();
    await engine.call('session.chooseRole', { role: 'assessor' });
    summaries.push(await opened(submission), await opened(third));
    expect(summaries.map(({ verification }) => verification.verdict)).toEqual([
      'intact-unwitnessed',
      'intact-unwitnessed',
    ]);
    const found = await opened(second);
    const [mine] = summaries;
    expect(found.verification).toMatchObject({
      verdict: 'forked',
      findings: [
        { code: 'ticketUsedTwice', params: { cases: mine?.verification.case?.id }, where: { event: 0 } },
      ],
    });
    const now = await engine.call('submission.list', {});
    const verdictOf = (path: string) =>
      now.find(({ verification }) => path.includes(verification.case?.id ?? '-'))?.verification.verdict;
    expect([verdictOf(submission), verdictOf(second), verdictOf(third)]).toEqual([
      'forked',
      'forked',
      'intact-unwitnessed',
    ]);
    // The same file again is no other case.
    expect((await opened(third)).verification.verdict).toBe('intact-unwitnessed');
  });

  /** The ticket in event 0 made into another, and the bag sound again. */
  async function forgedWith(name: string, change: TicketChange) {
    const unpacked = await unpack(submission);
    changeTicket(unpacked.files, change);
    const path = await rebag(join(data, `${name}.hirz-submission`), unpacked);
    return (await readSubmission(path)).verification;
  }

  it.each(forgedTickets)('is told of %s: %s', async (_, code, change) => {
    const { verdict, findings } = await forgedWith(code, change);
    expect(verdict).toBe('altered');
    expect(findings).toContainEqual(
      expect.objectContaining({ code, where: { file: 'data/custody/log.ndjson', line: 1, event: 0 } }),
    );
  });

  it('is told of a clock before the ticket’s own, which is no fault', async () => {
    const { findings } = await forgedWith(
      'clock',
      madeUp((wall) => ({ issued: shifted(wall, 1) })),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'ticketBeforeIssued', verdict: 'intact' }),
    );
  });

  it('has another code where somebody made the ticket up', async () => {
    const { ticket } = await forgedWith(
      'made-up',
      madeUp(() => ({})),
    );
    expect(ticket).toMatchObject({ seat: '01', fits: true });
    expect(ticket?.code).not.toBe(code);
  });
});
