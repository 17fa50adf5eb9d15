/**
 * Works an open case in a process of its own and kills it, as `kill -9` does, after so many steps. Prints each exercise time
 * that somebody was told, one a line. Arguments: data folder, case, seed, steps.
 */
import { writeSync } from 'node:fs';
import { randomOf } from './random-timeline';
import { engineOver, visit } from './worked-case';

const [data = '', id = '', seed = '0', steps = '0'] = process.argv.slice(2);
const random = randomOf(Number(seed));
const time = { ms: random(1_000_000) };

async function work(): Promise<void> {
  const engine = engineOver(data, { monotonic: () => time.ms });
  const tell = (at: string) => writeSync(1, `${at}\n`);
  await engine.call('session.chooseRole', { role: 'trainee' });
  tell((await engine.call('case.open', { case: id })).exerciseTime);
  for (let step = 0; step < Number(steps); step += 1) {
    // From the same instant again to far beyond what is kept ahead.
    time.ms += random(3) * random(4_000);
    const kind = random(4);
    if (kind === 0) tell((await visit(engine, 'https://gull.example/')).served.at);
    else if (kind === 1) tell((await engine.call('clock.get', {})).now);
    else {
      const served = await engine.shellCall('platform.serve', {
        url: 'https://gull.example/',
        method: 'GET',
      });
      tell(served?.at ?? '');
    }
  }
  process.kill(process.pid, 'SIGKILL');
}

work().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
