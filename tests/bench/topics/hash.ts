import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import { callIn } from '../../support/app-driver';
import { nextOpened } from '../../support/launch-app';
import { runCommand } from '../children/run-child';
import type { Figure } from '../figure';
import { jobEnded, jobsInTurn } from '../job-ended';
import { launch } from '../launch';
import type { Topic } from '../topic';

const root = join(__dirname, '../../..');
/** Octets of the file that is hashed, read once before, so that the disk is not what is measured. */
const size = 512 * 1024 * 1024;
const algorithms: HashAlgorithm[] = ['sha256', 'md5', 'sha1'];

/** Hashes one large file on the hash bench of the app, three algorithms in one read, in turn with openssl, one after the other. */
export const hashing: Topic = {
  name: 'hash',
  title: 'Hashes',
  measure: ({ quick }) => measure(quick ? 3 : 7),
};

async function measure(runs: number): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'hirz-bench-'));
  const path = join(data, 'large');
  writeFileSync(path, randomFillSync(Buffer.allocUnsafe(size)));
  const app = await launch([root, `--hirz-data=${join(data, 'data')}`]);
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0);
    await callIn(page, 'session.chooseRole', { role: 'trainee' });
    await nextOpened(app, [path]);
    const granted = await callIn(page, 'files.choose', { purpose: 'any' });
    if (!granted) throw new Error('The dialog gave no file.');
    const { file } = await callIn(page, 'hash.take', { grant: granted.grant });

    const digested = async () => {
      const { job } = await callIn(page, 'hash.digest', { source: { file }, algorithms });
      return jobEnded(page, job);
    };
    const openssl = async () => {
      for (const algorithm of algorithms) await runCommand('openssl', ['dgst', `-${algorithm}`, path]);
    };
    const { ours, theirs } = await jobsInTurn(runs, { ours: digested, theirs: openssl });
    return [
      {
        what: 'SHA-256, MD5 and SHA-1 of a file of 512 MiB in one read',
        unit: 'ms',
        ours,
        theirs: { what: 'openssl dgst, the three in turn', values: theirs },
        goal: { of: 'ratio', atMost: 0.6 },
      },
    ];
  } finally {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  }
}
