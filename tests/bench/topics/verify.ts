import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { callIn } from '../../support/app-driver';
import { nextOpened } from '../../support/launch-app';
import { runCommand } from '../children/run-child';
import type { Figure } from '../figure';
import { openFullCases } from '../full-case';
import { jobsInTurn } from '../job-ended';
import type { Topic } from '../topic';

/** Verifies a case and its submission in the app, in turn with what stock tools take to read and hash the same files. */
export const verifying: Topic = {
  name: 'verify',
  title: 'Verification',
  measure: ({ quick }) => measure(quick ? 5 : 11),
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function measure(runs: number): Promise<Figure[]> {
  const cases = await openFullCases(5);
  const { page, ended } = cases;
  try {
    const id = await cases.open();
    const home = join(cases.data, 'cases', id);
    const objects = filesBelow(join(home, 'objects'));
    const ofCase = await jobsInTurn(runs, {
      ours: async () => ended((await callIn(page, 'case.verify', {})).job),
      theirs: () => runCommand('openssl', ['dgst', '-sha256', ...objects]),
    });
    await ended((await callIn(page, 'case.seal', {})).job);
    const submission = join(home, `${id}.hirz-submission`);
    const verified = async () => {
      await nextOpened(cases.app, [submission]);
      const granted = await callIn(page, 'files.choose', { purpose: 'sealed' });
      if (!granted) throw new Error('The dialog gave no file.');
      return ended((await callIn(page, 'export.verify', { grant: granted.grant })).job);
    };
    const ofBundle = await jobsInTurn(runs, {
      ours: verified,
      theirs: () => runCommand('unzip', ['-tq', submission]),
    });
    return [
      {
        what: 'Verify a case of 450 files, 310 MiB: SHA-256 of every item',
        unit: 'ms',
        ours: ofCase.ours,
        theirs: { what: '`openssl dgst -sha256` of the same files', values: ofCase.theirs },
        goal: { of: 'ratio', atMost: 0.65 },
      },
      {
        what: 'Verify its submission: SHA-256, SHA-512 and CRC of every file, SHA-256 of the whole, log, signatures, tokens, exhibits',
        unit: 'ms',
        ours: ofBundle.ours,
        theirs: { what: '`unzip -t`, which computes the CRC alone', values: ofBundle.theirs },
        goal: { of: 'ratio', atMost: 0.5 },
      },
    ];
  } finally {
    await cases.close();
  }
}
