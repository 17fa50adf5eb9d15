import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ExerciseSummary } from '../../../core/contract/exercise';
import { writeDurably } from '../storage/durable-file';
import { lockFile } from '../storage/file-lock';

/** `import.json`: what an import works on, so that it can go on after Hirz ended in the middle of it. */
const ImportNote = z.strictObject({
  format: z.literal('hirz-import'),
  version: z.literal(1),
  /** Absolute path of the package. */
  source: z.string(),
  /** Size and time of the package, by which a changed one is told. */
  stamp: z.string(),
  shipped: z.boolean(),
  startedAt: z.number(),
  /** Written when all is done but the name: the exercise only has to be put into its place. */
  ready: ExerciseSummary.optional(),
});
type ImportNote = z.infer<typeof ImportNote>;

/** An import's own folder below `exercises`, from its beginning until the exercise has its name. */
export interface ImportFolder {
  readonly id: string;
  readonly note: ImportNote;
  /** Where the package is unpacked; renamed to the exercise's key at the end. */
  readonly stage: string;
  /** Keeps it for this process until it ends or lets go. False where another Hirz works on it. */
  take(): boolean;
  letGo(): void;
  markReady(summary: ExerciseSummary): Promise<void>;
  remove(): Promise<void>;
  /** The same at once, for the start. */
  removeNow(): void;
}

const namePattern = /^import-([0-9a-f]{12})$/;
const noteFile = 'import.json';

/** Size and time of a package. */
export async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${size} ${Math.round(mtimeMs)}`;
}

/** Begins an import: its folder with the note in it, not yet taken. */
export async function newImportFolder(
  exercises: string,
  source: string,
  shipped: boolean,
): Promise<ImportFolder> {
  const id = randomBytes(6).toString('hex');
  const path = resolve(source);
  const note: ImportNote = {
    format: 'hirz-import',
    version: 1,
    source: path,
    stamp: await stampOf(path),
    shipped,
    startedAt: Date.now(),
  };
  const folder = join(exercises, `import-${id}`);
  await mkdir(folder);
  const made = importFolder(folder, id, note);
  made.take();
  await writeDurably(join(folder, noteFile), JSON.stringify(note));
  return made;
}

/** Imports that were begun and have neither ended nor been discarded, oldest first. A folder without a note that can be read is none. */
export function importFolders(exercises: string): ImportFolder[] {
  return readdirSync(exercises)
    .flatMap((name) => {
      const [, id] = namePattern.exec(name) ?? [];
      const note = id === undefined ? undefined : readNote(join(exercises, name));
      return id === undefined || note === undefined ? [] : [importFolder(join(exercises, name), id, note)];
    })
    .sort((a, b) => a.note.startedAt - b.note.startedAt);
}

function readNote(folder: string): ImportNote | undefined {
  try {
    return ImportNote.parse(JSON.parse(readFileSync(join(folder, noteFile), 'utf8')));
  } catch {
    return undefined;
  }
}

function importFolder(folder: string, id: string, note: ImportNote): ImportFolder {
  let lock: { release(): void } | undefined;
  return {
    id,
    note,
    stage: join(folder, 'package'),
    take() {
      lock ??= lockFile(join(folder, 'import.lock'));
      return lock !== undefined;
    },
    letGo() {
      lock?.release();
      lock = undefined;
    },
    markReady: (summary) =>
      writeDurably(join(folder, noteFile), JSON.stringify({ ...note, ready: summary } satisfies ImportNote)),
    async remove() {
      // The note goes first: what is left of a folder that is half gone belongs to nobody.
      await rm(join(folder, noteFile), { force: true });
      lock?.release();
      lock = undefined;
      await rm(folder, { recursive: true, force: true });
    },
    removeNow() {
      rmSync(join(folder, noteFile), { force: true });
      lock?.release();
      lock = undefined;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a name below `exercises` is an import's folder. */
export function isImportFolder(name: string): boolean {
  return namePattern.test(name);
}

/** Removes an import's folder that has no note: a crash came before there was anything to go on with. */
export function sweepImportFolder(folder: string): void {
  if (existsSync(join(folder, noteFile))) return;
  const lock = lockFile(join(folder, 'import.lock'));
  if (!lock) return;
  lock.release();
  rmSync(folder, { recursive: true, force: true });
}
