import { closeSync, copyFileSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultArchiveLimits, listArchive } from '../../electron/engine/bag/archive-listing';
import { readSubmission } from '../../electron/engine/submission/read-submission';
import { randomOf } from '../support/random-timeline';
import { temporaryFolder } from '../support/temporary-folder';
import { engineOver, workAndSeal } from '../support/worked-case';
import { isLong, seed, trials } from './extent';
import { recordFigures } from './record-figures';

const data = temporaryFolder('mutations');
const random = randomOf(seed);

/** Which octets of the archive are a file's own. */
async function fileRanges(path: string): Promise<{ file: string; from: number; to: number }[]> {
  const { files, zip, handle } = await listArchive(path, defaultArchiveLimits);
  zip.close();
  await handle.close();
  return [...files.values()].map(({ path: file, dataStart, bytes }) => ({
    file,
    from: dataStart,
    to: dataStart + bytes,
  }));
}

it(
  'detects and locates every single octet that is changed in a sealed submission',
  async () => {
    const engine = engineOver(data);
    const { submission } = await workAndSeal(engine, data);
    await engine.stop();
    const clean = await readSubmission(submission);
    expect(clean.verification).toMatchObject({ verdict: 'intact-unwitnessed', findings: [] });

    const bytes = readFileSync(submission);
    const ranges = await fileRanges(submission);
    const copy = join(data, 'mutated.hirz-submission');
    copyFileSync(submission, copy);
    const handle = openSync(copy, 'r+');
    const missed: string[] = [];
    const total = { inFiles: 0, around: 0, altered: 0 };
    const mutations = trials(2000, 60);
    for (let trial = 0; trial < mutations; trial += 1) {
      const at = random(bytes.length);
      const was = bytes[at] ?? 0;
      const becomes = (was + 1 + random(255)) % 256;
      writeSync(handle, Buffer.of(becomes), 0, 1, at);
      const { verification } = await readSubmission(copy);
      writeSync(handle, Buffer.of(was), 0, 1, at);
      const inside = ranges.find(({ from, to }) => at >= from && at < to);
      const { verdict, findings } = verification;
      const what = `octet ${at}, ${was} to ${becomes}, ${inside?.file ?? 'between the files'}`;
      if (verdict === 'altered') total.altered += 1;
      if (inside) {
        total.inFiles += 1;
        const located = findings.some(({ where }) => where.file === inside.file);
        if (verdict !== 'altered' || !located) missed.push(`${what}: ${verdict}`);
      } else {
        total.around += 1;
        // In the zip's own records: it is no archive any more, or one of another shape, which is told with the place.
        const told = findings.some(
          ({ code, params }) => code !== 'packedOtherwise' || Math.abs(Number(params.octet) - at) < 512,
        );
        if (!told) missed.push(`${what}: ${verdict}`);
      }
    }
    closeSync(handle);
    expect(missed).toEqual([]);
    expect(total.inFiles).toBeGreaterThan(mutations / 2);
    recordFigures('mutations', {
      fault: 'one octet of a sealed submission changed',
      about:
        'At a random place, to a random value; the submission is verified each time. In a file: the verdict is “altered”, and the file is named. In the records of the zip between the files: it is no archive any more, or its first octet that differs is told.',
      counts: {
        mutations,
        'in a file': total.inFiles,
        'between the files': total.around,
        'verdict “altered”': total.altered,
        'not detected or not located': missed.length,
      },
    });
  },
  isLong ? 3_600_000 : undefined,
);
