import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine } from '../../electron/engine/engine';
import { makeTickets } from '../../electron/engine/ticket/make-tickets';
import { receiveFiles } from './received-files';
import type { Unpacked } from './tampered-submission';
import { capturedPage, engineOver, installTiny, jobEnd, preserveWide, workAndSeal } from './worked-case';
import { makeTwo } from './working-copies';

/** A case of the tiny exercise, begun with the ticket of its seat and its clock running. */
async function beginWithTicket(engine: Engine, data: string): Promise<string> {
  const exercise = await installTiny(engine, data);
  const { summary } = await engine.call('exercise.get', { key: exercise });
  const named = { id: summary.id, edition: summary.edition, manifestSha256: exercise };
  const order = { exercise: named, seats: ['7'], days: 1, language: 'en' } as const;
  const { folder } = await makeTickets(data, order);
  const path = join(data, folder, 'seat-7.hirz-ticket');
  const { grant } = await engine.shellCall('grant.make', { path, purpose: 'read' });
  const { id } = await engine.call('case.create', { exercise, name: 'Amal Karim', seat: '7', ticket: grant });
  await engine.call('case.start', {});
  return id;
}

/**
 * A sealed case with whatever an exhibit can be, for who checks it without Hirz; and the seat's key, kept by somebody before sealing
 * destroyed it.
 * @param lastly what else is done before it is sealed
 */
export async function caseForExperts(
  data: string,
  lastly: (engine: Engine) => Promise<void> = async () => {},
): Promise<{ submission: string; code: string; keptKey: Buffer }> {
  const engine = engineOver(data);
  const file = join(data, 'return.csv');
  writeFileSync(file, 'account,created\nsami,2030-11-02\n');
  let keptKey = Buffer.alloc(0);
  const alsoDone = async () => {
    await receiveFiles(engine, [file]);
    await makeTwo(engine, 'AK-001');
    await preserveWide(engine, 'https://gull.example/@sami_travel/post/p7');
    await engine.shellCall('capture.store', {
      ...(await capturedPage(engine, 'https://gull.example/@sami_travel')),
      only: [{ kind: 'post', id: 'p7' }],
    });
    await jobEnd(engine, (await engine.call('seal.apply', { numbers: ['AK-001', 'AK-002'] })).job);
    const [id = ''] = readdirSync(join(data, 'cases')).filter((name) => name.startsWith('case-'));
    keptKey = readFileSync(join(data, 'cases', id, 'seat.key'));
    await lastly(engine);
  };
  const { submission, sealed } = await workAndSeal(engine, data, alsoDone, () =>
    beginWithTicket(engine, data),
  );
  await engine.stop();
  return { submission, code: sealed.code, keptKey };
}

/** Writes the files as somebody who unzipped them below a folder has them. */
export function laidOutIn(below: string, { name, files }: Unpacked): string {
  const folder = join(mkdtempSync(join(below, 'unzipped-')), name);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
