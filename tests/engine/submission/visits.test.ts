import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { VisitAgain } from '../../../core/contract/visit';
import { sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';
import { beginCase, engineOver, jobEnd, visit } from '../../support/worked-case';

const data = temporaryFolder('visits');
const ticket = 'https://gull.example/@sami_travel/post/p7';
/** Milliseconds of the exercise at which the ticket's post was edited, and then its picture taken away. */
const [edited, removed] = [2 * 3600_000, 6 * 3600_000];
/** Its author was renamed meanwhile, and the reader jumped to a place on the page. */
const renamed = 'https://gull.example/@blue_horizon/post/p7#p7';
const addresses = [ticket, 'https://gull.example/', ticket, renamed, 'https://gull.example/no/such'];
let assessor: Engine;
let submission: string;
/** Log entries of the visits, in order. */
let visits: number[];

/** A trainee visits the same page before and after it changed, on another machine than the assessor's. */
async function work(): Promise<string> {
  const home = join(data, 'trainee');
  mkdirSync(home);
  const time = { ms: 0 };
  const engine = engineOver(home, { monotonic: () => time.ms });
  const id = await beginCase(engine, home);
  const { pace } = await engine.call('clock.get', {});
  for (const [index, address] of addresses.entries()) {
    if (index === 2) time.ms = (edited + 1_000) / pace;
    if (index === 3) time.ms = (removed + 1_000) / pace;
    await visit(engine, address);
  }
  await jobEnd(engine, (await engine.call('case.seal', {})).job);
  const { sealed } = await engine.call('case.get', {});
  await engine.stop();
  return join(home, 'cases', id, sealed!.file);
}

async function install(edition?: string): Promise<string> {
  const path = join(data, `tiny-${edition ?? 'own'}.hirz-exercise`);
  await writeTinyExercise(path, {
    content({ exercise, answerKey }) {
      if (edition === undefined) return;
      exercise.edition = edition;
      answerKey.edition = edition;
    },
  });
  await assessor.call('session.chooseRole', { role: 'instructor' });
  const { grant } = await assessor.shellCall('grant.make', { path, purpose: 'read' });
  const { result } = await jobEnd(assessor, (await assessor.call('exercise.import', { grant })).job);
  await assessor.call('session.chooseRole', { role: 'assessor' });
  return (result as { key: string }).key;
}

const get = (seq: number) => assessor.call('visit.get', { submission, seq });
const faultOf = ({ again }: VisitAgain) => (again.computed ? undefined : again.fault);
const serve = (seq: number, url: string, method = 'GET') =>
  assessor.shellCall('visit.serve', { submission, seq, request: { url, method } });
const text = (body: Uint8Array | undefined) => Buffer.from(body ?? []).toString('utf8');

beforeAll(async () => {
  const path = await work();
  const home = join(data, 'assessor');
  mkdirSync(home);
  assessor = engineOver(home);
  await assessor.call('session.chooseRole', { role: 'assessor' });
  const { grant } = await assessor.shellCall('grant.make', { path, purpose: 'read' });
  await jobEnd(assessor, (await assessor.call('submission.open', { grant })).job);
  submission = (await assessor.call('submission.list', {}))[0]!.id;
  const { entries } = await assessor.call('submission.log', { id: submission });
  visits = entries
    .filter(({ event }) => event.type === 'page.visited')
    .map(({ event }) => event.seq)
    .reverse();
}, 60_000);
afterAll(() => assessor.stop());

it('says what to install where the exercise is not there, or is another edition', async () => {
  expect(visits).toHaveLength(addresses.length);
  const nothing = await get(visits[0]!);
  expect(nothing.visited.url).toBe(ticket);
  expect(faultOf(nothing)).toMatchObject({
    code: 'visitNotInstalled',
    params: { exercise: 'tiny-crossing', edition: '1.0.0' },
  });
  await install('2.1.0');
  expect(faultOf(await get(visits[0]!))).toMatchObject({
    code: 'visitOtherEdition',
    params: { edition: '1.0.0', installed: '2.1.0' },
  });
  await expect(serve(visits[0]!, ticket)).rejects.toThrow('visitOtherEdition');
});

it('shows every visit again, octet for octet, each as of its own instant', async () => {
  await install();
  const shown = await Promise.all(visits.map(get));
  expect(shown.map(({ again }) => again.computed && again.same)).toEqual(addresses.map(() => true));
  expect(shown.map(({ at, of, previous, next }) => [at, of, previous, next])).toEqual(
    visits.map((_, index) => [
      index + 1,
      visits.length,
      visits[index - 1] ?? null,
      visits[index + 1] ?? null,
    ]),
  );
  expect(shown.at(-1)?.again).toMatchObject({ status: 404 });

  const served = await Promise.all(shown.map(({ seq, visited }) => serve(seq, visited.url)));
  const [before, , after] = served;
  expect(text(before?.body)).toContain('two places left');
  expect(text(after?.body)).toContain('Ferry ticket ready.');
  expect(text(after?.body)).not.toContain('two places left');
  expect(served.map((one) => one && sha256Hex(one.body))).toEqual(shown.map(({ visited }) => visited.sha256));
});

it('answers for what is on the page as of that instant too, and for nothing beyond the exercise', async () => {
  const picture = 'https://gull.example/media/m-ticket.png';
  expect((await serve(visits[0]!, picture))?.status).toBe(200);
  expect((await serve(visits[3]!, picture))?.status).toBe(410);
  expect((await serve(visits[0]!, 'https://gull.example/mark.svg'))?.status).toBe(200);
  expect(await serve(visits[0]!, 'https://elsewhere.example/')).toBeNull();
  expect(await assessor.shellCall('visit.find', { submission, seq: visits[3]! })).toEqual({
    url: renamed,
  });
});

it('shows nothing but visits, and nothing to anybody but an assessor', async () => {
  await expect(get(0)).rejects.toThrow('visitUnknown');
  await expect(assessor.call('visit.get', { submission: 'none', seq: 1 })).rejects.toThrow(
    'submissionUnknown',
  );
  await assessor.call('session.chooseRole', { role: 'trainee' });
  await expect(get(visits[0]!)).rejects.toThrow('callNotAllowed');
  expect(await serve(visits[0]!, ticket)).toBeNull();
  expect(await assessor.shellCall('visit.find', { submission, seq: visits[0]! })).toBeNull();
});

it('lets go of the exercise when it is to be removed, and says then that it is not there', async () => {
  const key = await install();
  expect((await get(visits[0]!)).again.computed).toBe(true);
  await assessor.call('session.chooseRole', { role: 'instructor' });
  await assessor.call('exercise.remove', { key });
  await assessor.call('session.chooseRole', { role: 'assessor' });
  expect(faultOf(await get(visits[0]!))?.code).toBe('visitOtherEdition');
});
