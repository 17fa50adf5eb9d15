import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../electron/engine/custody/node-cryptography';
import { readSubmission } from '../../electron/engine/submission/read-submission';
import { unpack } from '../support/tampered-submission';
import { engineOver, jobEnd } from '../support/worked-case';

/** One line of what a program said that it had been told: the deed, and what names its result. */
export interface Acknowledged {
  acknowledged: 'opened' | 'preserved' | 'tagged' | 'withdrawn' | 'noted' | 'sealed';
  number?: string;
  tag?: string;
  note?: string;
  wall?: string;
  bytes?: number;
  sha256?: string;
  code?: string;
}

/** What a case holds after a fault, once it was opened again. */
export interface FoundCase {
  sealed: boolean;
  exhibits: number;
  /** What is not as it should be: empty where all is well. */
  faults: string[];
}

const objectsOf = (folder: string) =>
  readdirSync(folder)
    .filter((parent) => /^[0-9a-f]{2}$/.test(parent))
    .flatMap((parent) => readdirSync(join(folder, parent)).map((name) => parent + name));

/**
 * Opens a case as Hirz does at its next start, and holds it against what somebody outside was told: every acknowledged deed
 * is there and verifies, and nothing is half there.
 */
export async function checkCase(
  data: string,
  id: string,
  acknowledged: readonly Acknowledged[],
): Promise<FoundCase> {
  const faults: string[] = [];
  const wrong = (what: string) => void faults.push(what);
  const folder = join(data, 'cases', id);
  const engine = engineOver(data);
  try {
    await engine.call('session.chooseRole', { role: 'trainee' });
    const { sealed } = await engine.call('case.open', { case: id });
    const { items: exhibits } = await engine.call('exhibit.list', {});
    const details = new Map(
      await Promise.all(
        exhibits.map(async ({ number }) => [number, await engine.call('exhibit.get', { number })] as const),
      ),
    );

    const { job } = await engine.call('case.verify', {});
    const { altered } = (await jobEnd(engine, job)).result as { altered: string[] };
    for (const number of altered) wrong(`${number} does not verify`);

    for (const deed of acknowledged) {
      const detail = deed.number === undefined ? undefined : details.get(deed.number);
      if (deed.number !== undefined && !detail) {
        wrong(`${deed.number} is gone, of which was said: ${deed.acknowledged}`);
        continue;
      }
      const tag = detail?.tags.find(({ id: of }) => of === deed.tag);
      if (deed.acknowledged === 'preserved') {
        const bytes = detail?.exhibit.items.reduce((sum, item) => sum + item.bytes, 0);
        if (detail?.exhibit.wall !== deed.wall || bytes !== deed.bytes) wrong(`${deed.number} is another`);
      }
      if (deed.acknowledged === 'tagged' && !tag) wrong(`tag ${deed.tag} is gone`);
      if (deed.acknowledged === 'withdrawn' && !tag?.withdrawn) wrong(`tag ${deed.tag} stands again`);
      if (deed.acknowledged === 'noted' && !detail?.notes.some(({ id: of }) => of === deed.note)) {
        wrong(`note ${deed.note} is gone`);
      }
      if (deed.acknowledged === 'sealed' && sealed?.sha256 !== deed.sha256) wrong('it is sealed otherwise');
    }

    const named = new Set(
      [...details.values()].flatMap(({ exhibit }) => exhibit.items.map(({ sha256 }) => sha256)),
    );
    const objects = objectsOf(join(folder, 'objects'));
    for (const object of objects) if (!named.has(object)) wrong(`object ${object} belongs to nothing`);
    const unfinished = [
      ...readdirSync(join(folder, 'objects', 'tmp')),
      ...readdirSync(folder).filter((name) => name.includes('.part-')),
    ];
    for (const name of unfinished) wrong(`${name} is half written`);

    const lines = readFileSync(join(folder, 'custody.ndjson'), 'utf8').split('\n');
    if (lines.pop() !== '') wrong('the log ends in the middle of a line');
    const { total } = await engine.call('log.list', { limit: 1 });
    if (lines.length !== total) wrong(`the log file has ${lines.length} entries, the database ${total}`);
    const logged = lines.flatMap((line) => {
      const event = JSON.parse(line) as { type: string; payload: { number: string } };
      return event.type === 'exhibit.preserved' ? [event.payload.number] : [];
    });
    const listed = exhibits.map(({ number }) => number).sort();
    if (logged.sort().join() !== listed.join()) wrong('exhibits and log disagree');

    if (sealed) {
      const submission = join(folder, sealed.file);
      if (sha256Hex(readFileSync(submission)) !== sealed.sha256) wrong('the submission is another file');
      const { verification } = await readSubmission(submission);
      if (verification.verdict !== 'intact-unwitnessed') wrong(`the submission is ${verification.verdict}`);
      const { files } = await unpack(submission);
      for (const number of listed) {
        if (!files.has(`data/exhibits/${number}/exhibit.json`)) wrong(`the submission lacks ${number}`);
      }
      if (existsSync(join(folder, 'seat.key'))) wrong('the seat key outlived the sealing');
    }
    return { sealed: sealed !== null, exhibits: exhibits.length, faults };
  } finally {
    await engine.stop();
  }
}
