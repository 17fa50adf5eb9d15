import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Rebuilt } from '../../../../core/contract/repair';
import { readCheckpointFile } from '../../custody/checkpoint-file';
import type { JobControl } from '../../jobs/jobs';
import { lockCase } from '../../storage/case/case-lock';
import { salvage } from '../../storage/case/salvage';
import { syncFolder, writeDurably } from '../../storage/durable-file';
import { readSubmission } from '../../submission/read-submission';
import type { CaseFolder } from '../case-folder';
import { objectsOfBackups } from './backup-folder';
import { bringSeatKey } from './backup-keys';
import { buildDatabase, type ExerciseOf, openingOf } from './build-database';
import { type Chain, type ChainedLine, readLogFile } from './log-lines';
import { bringObjects, noteKey, noteRepair } from './note-repair';
import { findObjects, objectsNamed } from './objects';
import { databaseFiles, momentName, setAside } from './set-aside';

export interface RebuildParts {
  folder: CaseFolder;
  exerciseOf: ExerciseOf;
  control: JobControl;
}

/**
 * Makes `case.db` again from the custody log's own file and the objects. Objects that are missing or altered come from the backups, as far
 * as one has them whole. The damaged database is set aside, unchanged, and what it still gives beyond the log (saved searches, where the clock stood, the last lines) is taken over where it can be held against the log.
 * The log file must be whole: its chain is followed first, and nothing is touched where it breaks.
 * @throws HirzError `caseDamaged` with the line; `caseOpenElsewhere`, `exerciseMissing`
 */
export async function rebuildCase({ folder, exerciseOf, control }: RebuildParts): Promise<Rebuilt> {
  const lock = lockCase(folder.lock);
  const name = momentName();
  const unfinished = `${folder.database}.rebuilt`;
  try {
    control.step('readingLog');
    const chain = readLogFile(folder.log);
    const inFile = chain.lines.length;
    const left = salvage(folder.database, inFile);
    for (const line of left.lines) if (!chain.add(line)) break;
    const exercise = await exerciseOf(openingOf(chain).exercise);
    control.signal.throwIfAborted();

    control.step('hashing');
    const found = await findObjects(
      objectsNamed(chain.lines),
      [folder.objects, ...(await objectsOfBackups(folder))],
      control,
    );
    control.signal.throwIfAborted();

    control.step('rebuilding');
    const sealed = await sealedOf(folder, chain);
    const keyed = sealed !== undefined || (await bringSeatKey(folder));
    const checkpoints = [...readCheckpointFile(folder.checkpoints), ...left.checkpoints];
    const events = chain.lines.length;
    let opens: Rebuilt['opens'] = 'open';
    const { exhibits, reportLost } = await buildDatabase(
      unfinished,
      { chain, exercise, checkpoints, beside: left, whole: found.whole },
      control,
      (database) => {
        if (sealed) database.settings.set('sealed', sealed);
        opens = noteKey(database, keyed);
        const made = database.exhibits.count();
        noteRepair(database, { how: 'rebuilt', events, exhibits: made, setAside: name }, found.lost);
      },
    );
    control.signal.throwIfAborted();

    // Nothing was touched until here. First the damaged one goes aside, then the new one takes its name.
    await setAside(folder, name, [...databaseFiles(folder.database), folder.damage]);
    await bringObjects(folder, found, name);
    for (const file of databaseFiles(unfinished).slice(1)) await rm(file, { force: true });
    await rename(unfinished, folder.database);
    await syncFolder(folder.path);
    await writeLog(folder, chain, inFile);
    return {
      events,
      exhibits,
      recovered: events - inFile,
      reportLost,
      lost: found.lost,
      setAside: name,
      opens,
    };
  } finally {
    for (const file of databaseFiles(unfinished)) await rm(file, { force: true }).catch(() => {});
    lock.release();
  }
}

/** What a sealed case remembers of its submission, read from the submission itself. */
async function sealedOf(folder: CaseFolder, chain: Chain) {
  const last = chain.lines.at(-1)?.event;
  if (last?.type !== 'case.sealed' || existsSync(folder.seatKey) || !existsSync(folder.submission))
    return undefined;
  const { verification } = await readSubmission(folder.submission);
  if (verification.code === undefined || verification.case?.id !== folder.id) return undefined;
  return {
    file: basename(folder.submission),
    bytes: (await stat(folder.submission)).size,
    sha256: verification.sha256,
    code: verification.code,
    sealedAt: last.wall,
  };
}

/** A log file that ended in the middle of a line, or lacked some, is written whole again. */
async function writeLog(folder: CaseFolder, chain: Chain, inFile: number): Promise<void> {
  const lineEnd = Buffer.from('\n');
  const bytes = (lines: readonly ChainedLine[]) =>
    Buffer.concat(lines.flatMap(({ line }) => [Buffer.from(line), lineEnd]));
  const whole = bytes(chain.lines);
  if (chain.lines.length === inFile && (await stat(folder.log)).size === whole.length) return;
  await writeDurably(folder.log, whole);
}
