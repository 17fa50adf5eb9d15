// The app itself: built again whenever what it is made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { faultInOutput, SetupFault } from './fault.mjs';
import { needRoom, readJson, writeWhole } from './files.mjs';
import { root } from './place.mjs';
import { run } from './run.mjs';

const stampFile = join(root, 'out/.hirz-build.json');

/** What the app is made of, and what must be there when it is made. */
const app = {
  name: 'app',
  sources: [
    'core',
    'electron',
    'renderer',
    'electron.vite.config.ts',
    'tsconfig.base.json',
    'package.json',
    'package-lock.json',
  ],
  results: [
    'out/main/index.js',
    'out/main/engine.js',
    'out/main/hash-worker.js',
    'out/main/import-worker.js',
    'out/main/search-worker.js',
    'out/main/digest-worker.js',
    'out/main/cli.js',
    'out/preload/index.js',
    'out/renderer/index.html',
  ],
};

const exerciseScript = 'scripts/build-exercises.ts';
/** The exercise packages that ship, and what they are made of. */
const exercises = {
  name: 'exercises',
  sources: [
    'fixtures',
    'scripts/harbour-lights',
    exerciseScript,
    'core/domain',
    'electron/engine/bag',
    'package-lock.json',
  ],
  results: ['out/exercises'],
};

/** SHA-256 over names and contents of files and folders below the repository. */
export function contentHash(paths, base = root) {
  const hash = createHash('sha256');
  const add = (path) => {
    let entries;
    try {
      entries = readdirSync(join(base, path), { withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOENT') return;
      if (error.code !== 'ENOTDIR') throw error;
      const bytes = readFileSync(join(base, path));
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) add(`${path}/${entry.name}`);
      else if (entry.isFile()) {
        const bytes = readFileSync(join(base, path, entry.name));
        hash.update(`${path}/${entry.name}\0${bytes.length}\0`).update(bytes);
      }
    }
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

function isCurrent(part, noted) {
  if (!part.results.every((path) => existsSync(join(root, path)))) return false;
  return noted?.[part.name] === contentHash(part.sources);
}

function wantsExercises() {
  return existsSync(join(root, exerciseScript));
}

/** True where `out/` holds what the sources say. */
export function appBuilt() {
  const noted = readJson(stampFile);
  return isCurrent(app, noted) && (!wantsExercises() || isCurrent(exercises, noted));
}

/**
 * Builds what is not current.
 * @param {import('./tell.mjs').Teller} teller
 */
export async function buildApp(teller) {
  needRoom(root, 200_000_000, 'building the app');
  const noted = readJson(stampFile) ?? {};
  const note = (part, value) => {
    noted[part.name] = value;
    writeWhole(stampFile, JSON.stringify(noted));
  };
  if (!isCurrent(app, noted)) {
    const step = teller.step('App: building it; usually 10 seconds.');
    const hash = contentHash(app.sources);
    note(app, '');
    const waiting = setInterval(() => step.note('building'), 1_000);
    const result = await run(process.execPath, [
      join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
      'build',
    ]);
    clearInterval(waiting);
    const lost = app.results.find((path) => !existsSync(join(root, path)));
    if (result.code !== 0 || lost) throw faultOfBuild(result.output, lost);
    note(app, hash);
    step.done('app built');
  }
  if (wantsExercises() && !isCurrent(exercises, noted)) {
    const step = teller.step('Exercises: building the packages that ship; usually 10 seconds.');
    const hash = contentHash(exercises.sources);
    note(exercises, '');
    // What is there may be half of an earlier, interrupted build.
    rmSync(join(root, 'out/exercises'), { recursive: true, force: true });
    const result = await run(process.execPath, [
      join(root, 'scripts/run-ts.mjs'),
      join(root, exerciseScript),
    ]);
    if (result.code !== 0 || !existsSync(join(root, 'out/exercises'))) {
      throw (
        faultInOutput(result.output) ??
        new SetupFault(
          'The exercise packages could not be built.',
          `Run \`node scripts/run-ts.mjs ${exerciseScript}\` to see why; if you did not change anything below fixtures, run \`git status\` and restore what differs.`,
        )
      );
    }
    note(exercises, hash);
    step.done('exercises built');
  }
}

function faultOfBuild(output, lost) {
  const plain = stripVTControlCharacters(output);
  const line = plain
    .split('\n')
    .find(
      (text) =>
        /error|could not|cannot/i.test(text) && !/^(error during build|Build failed with .*):\s*$/.test(text),
    );
  const remedy =
    'Run `npx electron-vite build` to see all of it. If you did not change the sources, run `git status` and restore what differs.';
  return (
    faultInOutput(plain) ??
    new SetupFault(
      `The app could not be built: ${line?.trim().slice(0, 200) ?? (lost ? `${lost} was not made` : 'the build ended early')}.`,
      remedy,
    )
  );
}
