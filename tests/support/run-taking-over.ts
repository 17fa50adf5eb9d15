import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock } from 'node:test';
import { receiveFiles } from './received-files';
import { engineOver, installTiny, jobEnd } from './worked-case';

const hour = 3_600_000;

/**
 * Takes a file exhibit over from another seat's case, whose clocks are both an hour before this one's. Gives the id of the case that
 * has it.
 */
async function takeOver(data: string): Promise<string> {
  let exerciseClock = 0;
  const engine = engineOver(data, { monotonic: () => exerciseClock });
  const exercise = await installTiny(engine, data);
  const begin = async (name: string, seat: string) => {
    const { id } = await engine.call('case.create', { exercise, name, seat });
    await engine.call('case.start', {});
    return id;
  };
  const receiver = await begin('Badr Said', '8');
  await begin('Amal Karim', '7');
  exerciseClock += hour;
  mock.timers.enable({ apis: ['Date'], now: Date.now() + hour });
  // One under the name that it came with; one whose name hides that it is a program, and is none; one that is called as a document.
  const files = ['return.csv', 'كشف الحسابات\u202egpj.exe', 'letter.pdf'].map((name) => join(data, name));
  for (const file of files) writeFileSync(file, 'account,created\n');
  await receiveFiles(engine, files);
  const stick = join(data, 'stick.hirz-handover');
  const grant = async (purpose: 'read' | 'write') =>
    (await engine.shellCall('grant.make', { path: stick, purpose })).grant;
  const given = await engine.call('handover.give', {
    purpose: 'To compare accounts',
    authority: 'TC/2031/7',
    condition: 'Sealed, label whole',
    to: { name: 'Badr Said', role: 'trainee', seat: '8' },
    numbers: ['AK-001'],
    grant: await grant('write'),
  });
  await jobEnd(engine, given.job);
  mock.timers.reset();
  await engine.call('case.open', { case: receiver });
  const condition = { state: 'unsealed', remark: 'No seal was on it' } as const;
  const taken = await engine.call('handover.take', { grant: await grant('read'), condition });
  await jobEnd(engine, taken.job);
  await engine.stop();
  return receiver;
}

/** Run by itself, as Playwright's own loader can't run the engine. Argument: a data folder. Prints the id of the case. */
void takeOver(process.argv[2] ?? '').then((id) => console.log(id));
