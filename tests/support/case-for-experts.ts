import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { receiveFiles } from './received-files';
import type { Unpacked } from './tampered-submission';
import { capturedPage, engineOver, jobEnd, preserveWide, workAndSeal } from './worked-case';
import { makeTwo } from './working-copies';

/** A sealed case with whatever an exhibit can be, for who checks it without Hirz; and the seat's key, kept by somebody before sealing destroyed it. */
export async function caseForExperts(
  data: string,
): Promise<{ submission: string; code: string; keptKey: Buffer }> {
  const engine = engineOver(data);
  const file = join(data, 'return.csv');
  writeFileSync(file, 'account,created\nsami,2030-11-02\n');
  let keptKey = Buffer.alloc(0);
  const { submission, sealed } = await workAndSeal(engine, data, async () => {
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
  });
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
