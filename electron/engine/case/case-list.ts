import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseSummary } from '../../../core/contract/case';
import { readLine } from '../../../core/domain/custody/event-line';
import type { Localised } from '../../../core/domain/text/localised';
import { openCaseDatabase } from '../storage/case/case-database';
import { type CaseFolder, caseFolder } from './case-folder';
import { isForReading } from './for-reading';
import { readOpening } from './read-opening';
import { backupFolder, listBackups } from './repair/backup-folder';

/** Title of an installed exercise by its key; undefined where it is not installed. */
export type TitleOf = (key: string) => Localised | undefined;

function titleOr(title: Localised | undefined, id: string): Localised {
  return title ?? { en: id, ar: id, fr: id };
}

function readDatabase(folder: CaseFolder, titleOf: TitleOf): CaseSummary | undefined {
  const database = openCaseDatabase(folder.database);
  try {
    const identity = database.settings.get('case');
    const last = database.events.last();
    if (!identity || !last) return undefined;
    const read = readLine(last.line);
    const unsealed = isForReading(folder, database) ? 'reading' : 'open';
    const whole = database.settings.get('sealed') ? 'sealed' : unsealed;
    return {
      id: folder.id,
      exercise: {
        ...identity.exercise,
        title: titleOr(titleOf(identity.exercise.key), identity.exercise.id),
      },
      trainee: identity.trainee,
      openedAt: identity.openedAt,
      exerciseTime: database.settings.get('clock')?.now ?? (read.ok ? read.event.exerciseTime : ''),
      exhibits: database.exhibits.count(),
      state: existsSync(folder.damage) || !read.ok ? 'damaged' : whole,
    };
  } finally {
    database.close();
  }
}

/** What event 0 of a log file says, for a case whose database can't be read. */
function readLog(id: string, log: string, titleOf: TitleOf): CaseSummary | undefined {
  const opening = readOpening(log);
  if (!opening) return undefined;
  const { exercise, trainee } = opening.payload;
  return {
    id,
    exercise: {
      key: exercise.manifestSha256,
      id: exercise.id,
      edition: exercise.edition,
      title: titleOr(titleOf(exercise.manifestSha256), exercise.id),
    },
    trainee,
    openedAt: opening.wall,
    exerciseTime: opening.exerciseTime,
    exhibits: 0,
    state: 'damaged',
  };
}

/** What the newest backup tells of a case of which nothing else is there, or nothing that can be read. */
async function readNewestBackup(folder: CaseFolder, titleOf: TitleOf): Promise<CaseSummary | undefined> {
  const [newest] = await listBackups(folder);
  const read = newest && attempt(() => readLog(folder.id, backupFolder(folder, newest.id).log, titleOf));
  const there = existsSync(folder.database) || existsSync(folder.log);
  return read && { ...read, exhibits: newest.exhibits, state: there ? 'damaged' : 'missing' };
}

function attempt<T>(work: () => T | undefined): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Every case of the data folder, newest first, and every one of which only backups are left. What a crash left of an unfinished creation is not shown. */
export async function listCases(cases: string, titleOf: TitleOf): Promise<CaseSummary[]> {
  const places = [cases, join(dirname(cases), 'backups')];
  const named = await Promise.all(places.map((place) => readdir(place).catch((): string[] => [])));
  const ids = new Set(named.flat().filter((name) => /^case-[0-9a-f]{16}$/.test(name)));
  const found = await Promise.all(
    [...ids].map(async (id) => {
      const folder = caseFolder(cases, id);
      return (
        attempt(() => (existsSync(folder.database) ? readDatabase(folder, titleOf) : undefined)) ??
        attempt(() => readLog(id, folder.log, titleOf)) ??
        (await readNewestBackup(folder, titleOf))
      );
    }),
  );
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt));
}
