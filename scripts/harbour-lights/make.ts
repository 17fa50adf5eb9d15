/**
 * Writes the sources of *Harbour Lights* to fixtures/harbour-lights/: `npm run fixtures`.
 * `--text` leaves the committed media files as they are (another machine may draw a pixel otherwise).
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeAssessorKeyFile } from '../../electron/engine/assessment/assessor-key';
import { makings, mediaRecord } from './build/media';
import { writePackage } from './build/package';
import { sources } from './build/sources';
import { assessorPassphrase, assessorSeeds } from './training-keys';

const folder = join(__dirname, '../../fixtures/harbour-lights');

async function writeMedia(keep: boolean) {
  const mediaFolder = join(folder, 'media');
  await mkdir(mediaFolder, { recursive: true });
  const list = makings();
  const records = [];
  for (const making of list) {
    const path = join(mediaFolder, making.file);
    const bytes = keep ? await readFile(path) : making.render();
    if (!keep) await writeFile(path, bytes);
    records.push(mediaRecord(making, bytes));
  }
  for (const file of await readdir(mediaFolder)) {
    if (!list.some((making) => making.file === file)) await rm(join(mediaFolder, file));
  }
  return records;
}

async function main(): Promise<void> {
  const media = await writeMedia(process.argv.includes('--text'));
  for (const [path, text] of sources(media)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    console.log(`${path}: ${text.split('\n').length - 1} lines`);
  }
  const total = media.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${media.length} media files, ${(total / 1_048_576).toFixed(1)} MiB`);

  const keyFile = makeAssessorKeyFile(assessorPassphrase, assessorSeeds);
  await writeFile(join(folder, 'sample.hirz-assessor-key.json'), `${JSON.stringify(keyFile, null, 2)}\n`);

  const trial = await mkdtemp(join(tmpdir(), 'harbour-lights-'));
  try {
    const name = 'harbour-lights.hirz-exercise';
    const { sha256 } = await writePackage(folder, join(trial, name));
    await writeFile(join(folder, 'package.sha256'), `${sha256}  ${name}\n`);
    console.log(`package: SHA-256 ${sha256}`);
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error('The sources could not be written:', error);
  process.exitCode = 1;
});
