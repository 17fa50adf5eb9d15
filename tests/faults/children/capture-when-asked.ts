/**
 * Preserves a page whenever a line comes on standard input (`stop` ends it), and answers with the exhibit or the fault's code.
 * Tells first which thread runs the engine and which one writes its files.
 * Arguments: data folder, case, and `stands` where the exercise clock is to stand: then it writes nothing of itself.
 */
import { readdirSync, writevSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { HirzError } from '../../../core/domain/fault/fault';
import { capturedPage, engineOver } from '../../support/worked-case';

const [, , data = '', id = '', clock = ''] = process.argv;
// In two pieces, so that it is no call of `write`, which is what is made to fail.
const tell = (line: object) => writevSync(1, [Buffer.from(JSON.stringify(line)), Buffer.from('\n')]);
const threads = () => new Set(readdirSync('/proc/self/task'));

async function main(): Promise<void> {
  const before = threads();
  await access(data);
  const [pool] = [...threads()].filter((thread) => !before.has(thread));
  const engine = engineOver(data);
  await engine.call('session.chooseRole', { role: 'trainee' });
  await engine.call('case.open', { case: id });
  if (clock === 'stands') await engine.call('clock.pause', {});
  const page = await capturedPage(engine, 'https://gull.example/@sami_travel');
  let asked = 0;
  tell({ ready: true, main: process.pid, pool: Number(pool) });
  createInterface({ input: process.stdin }).on('line', async (line) => {
    if (line === 'stop') {
      await engine.stop();
      process.exit(0);
    }
    asked += 1;
    // Other octets each time, so that every item is written.
    const changed = {
      ...page,
      snapshot: Buffer.concat([page.snapshot, Buffer.from(`\n${process.pid} ${asked}`)]),
      screenshot: Buffer.concat([page.screenshot, Buffer.from(`${process.pid} ${asked}`)]),
    };
    try {
      const { number, wall, bytes } = await engine.shellCall('capture.store', changed);
      tell({ acknowledged: 'preserved', number, wall, bytes });
    } catch (error) {
      tell({ refused: error instanceof HirzError ? error.fault.code : String(error) });
    }
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
