import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseForExperts } from '../tests/support/case-for-experts';
import { engineOver, jobEnd } from '../tests/support/worked-case';

/**
 * Seals a case with whatever an exhibit can be, and keeps it below `fixtures/sealed`, with an export and a hand-over of it, under the
 * name that is given: `node scripts/run-ts.mjs scripts/keep-sealed-files.ts NAME`. Once there, none is ever made again: what today's
 * Hirz says of what an earlier one sealed is what they are for.
 */
async function keep([name = '']: string[]): Promise<void> {
  const folder = join(import.meta.dirname, '../fixtures/sealed');
  const at = (kind: string) => join(folder, `${name}.hirz-${kind}`);
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error('A name is needed: small letters, digits and hyphens.');
  if (existsSync(at('submission'))) throw new Error(`${at('submission')} is there; it stays as it is.`);
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'hirz-sealed-'));
  try {
    const { submission, code } = await caseForExperts(data, async (engine) => {
      const to = { name: 'Badr Said', role: 'trainee', seat: '8' } as const;
      const { grant } = await engine.shellCall('grant.make', { path: at('handover'), purpose: 'write' });
      const words = { purpose: 'To compare accounts', authority: 'TC/2031/7', condition: 'Label whole' };
      await jobEnd(
        engine,
        (await engine.call('handover.give', { ...words, to, numbers: ['AK-001', 'AK-003'], grant })).job,
      );
    });
    copyFileSync(submission, at('submission'));
    await exportChosen(data, at('export'));
    appendFileSync(join(folder, 'codes.txt'), `${code}  ${name}.hirz-submission\n`);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function exportChosen(data: string, path: string): Promise<void> {
  const engine = engineOver(data);
  await engine.call('session.chooseRole', { role: 'trainee' });
  const [sealed] = await engine.call('case.list', {});
  await engine.call('case.open', { case: sealed?.id ?? '' });
  const { grant } = await engine.shellCall('grant.make', { path, purpose: 'write' });
  const chosen = { exhibits: ['AK-001', 'AK-003'], report: false };
  const words = { to: 'Counsel for the defence', purpose: 'Disclosure under order TC/2031/9' };
  await jobEnd(engine, (await engine.call('case.export', { ...chosen, ...words, grant })).job);
  await engine.stop();
}

void keep(process.argv.slice(2));
