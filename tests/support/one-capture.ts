import { writeSync } from 'node:fs';
import { beginCase, capturedPage, engineOver } from './worked-case';

/** Run by itself, under strace: makes one capture between two marks on standard error. Argument: a data folder. */
const [, , data = ''] = process.argv;

async function main(): Promise<void> {
  const engine = engineOver(data);
  await beginCase(engine, data);
  // A clock that stands writes nothing of itself between the two marks.
  await engine.call('clock.pause', {});
  const page = await capturedPage(engine, 'https://gull.example/@sami_travel');
  writeSync(2, 'CAPTURE BEGINS\n');
  await engine.shellCall('capture.store', page);
  writeSync(2, 'CAPTURE ANSWERED\n');
  await engine.stop();
}

void main();
