import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SubmissionSummary } from '../../../core/contract/submission';
import { laidOutIn } from '../../support/case-for-experts';
import { hirz } from '../../support/hirz-command';
import { unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, jobEnd } from '../../support/worked-case';

const data = temporaryFolder('sealed-before');
const kept = join(__dirname, '../../../fixtures/sealed');
const names = readdirSync(kept).filter((name) => name.includes('.hirz-'));
const codes = readFileSync(join(kept, 'codes.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('  ') as [code: string, name: string]);

describe('what an earlier Hirz sealed', () => {
  it('is kept: a submission, an export and a hand-over of each', () => {
    expect(names).toHaveLength(codes.length * 3);
    expect(codes.length).toBeGreaterThanOrEqual(2);
  });

  it.each(names)('is found as it was sealed, without a word against it: %s', async (name) => {
    const said = await hirz('verify', '--json', join(kept, name));
    const { verdict, findings } = JSON.parse(said.out);
    expect({ code: said.code, findings }).toEqual({ code: 0, findings: [] });
    expect(verdict).toBe(name.endsWith('handover') ? 'intact' : 'intact-unwitnessed');
  });

  it.each(names.filter((name) => !name.endsWith('handover')))(
    'is right by the script that lies in it: %s',
    async (name) => {
      const folder = laidOutIn(data, await unpack(join(kept, name)));
      const [code] = codes.find(([, of]) => of === name) ?? [];
      const args = [join(folder, 'verify.sh'), ...(code ? [code] : [])];
      const { status, stdout } = spawnSync('sh', args, { encoding: 'utf8' });
      expect(stdout).not.toMatch(/^(WRONG|not made)/m);
      expect(status).toBe(0);
    },
  );
});

describe('an assessor', () => {
  const engine = engineOver(join(data, 'assessor'));
  afterAll(() => engine.stop());

  it.each(codes)('opens it with its code %s, and reads the log: %s', async (code, name) => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    const { grant } = await engine.shellCall('grant.make', { path: join(kept, name), purpose: 'read' });
    const { job } = await engine.call('submission.open', { grant });
    const { id } = (await jobEnd(engine, job)).result as SubmissionSummary;
    expect((await engine.call('submission.witness', { id, code })).verification).toMatchObject({
      verdict: 'intact',
      findings: [],
    });
    const { entries } = await engine.call('submission.log', { id, limit: 500 });
    expect(entries.at(-1)?.event).toMatchObject({ seq: 0, type: 'case.opened' });
    const detail = await engine.call('submission.get', { id });
    expect(detail.exhibits.map(({ exhibit }) => exhibit.number)).toContain('AK-001');
  });
});
