// The whole set-up: looks at what is there, and does only what is missing.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appBuilt, buildApp } from './app-build.mjs';
import { asFault, couldNotRun } from './fault.mjs';
import { hasDisplay, meet, needsFor, testTools, unmet } from './libraries.mjs';
import { giveBackAll, lock } from './lock.mjs';
import { checkNode } from './node-version.mjs';
import { endOrphans } from './orphans.mjs';
import { installPackages, packagesMissing } from './packages.mjs';
import { cacheFolder, lockFiles } from './place.mjs';
import { endChildren, logTo } from './run.mjs';
import { ensureRuntime, runtime, runtimeReady, substituteNotice } from './runtime.mjs';
import { beginSqlite, ensureSqlite, sqliteReady } from './sqlite.mjs';
import { seconds, Teller } from './tell.mjs';

const testToolNames = testTools.map(({ name }) => name);

const logFile = () => join(cacheFolder(), 'set-up.log');

/**
 * What a command needs: windows, only Node, or nothing but the npm packages; the app built or not.
 * @typedef {'start' | 'test' | 'hirz' | 'pack' | 'setup' | 'sources'} Purpose
 */

const needsElectron = (purpose) => purpose !== 'hirz' && purpose !== 'sources';
const needsSqlite = (purpose) => purpose !== 'sources';

async function missingParts(purpose, deeply, withApp) {
  const parts = { libraries: await unmet(needsFor(purpose)), packages: packagesMissing() };
  const electron = needsElectron(purpose);
  return {
    ...parts,
    runtime: electron && !(await runtimeReady(deeply)),
    sqlite: needsSqlite(purpose) && !sqliteReady(electron),
    build: withApp && !appBuilt(),
  };
}

function isComplete(missing) {
  return (
    missing.libraries.length === 0 &&
    !missing.packages &&
    !missing.runtime &&
    !missing.sqlite &&
    !missing.build
  );
}

/** What only a part of Hirz needs: where it can't be installed, its lack is said and the work goes on. */
function mayBeMissing(need) {
  return need.font || ['XScreenSaver', 'libnotify', 'XTest', ...testToolNames].includes(need.name);
}

function reasonFor(needs) {
  if (needs.every((need) => need.font)) return 'showing Arabic and emoji';
  if (needs.every((need) => testToolNames.includes(need.name))) return 'some of the tests';
  return hasDisplay() ? 'showing windows' : 'showing windows without a display';
}

async function bringLibraries(teller, needs) {
  if (needs.length === 0) return;
  const why = reasonFor(needs);
  try {
    await meet(teller, needs, why);
  } catch (error) {
    if (!needs.every(mayBeMissing)) throw error;
    teller.say(`Note: ${error.message} Going on without. ${error.remedy ?? ''}`);
  }
}

/**
 * Does the set-up for a purpose. Quick where nothing is missing.
 * @param {Purpose} purpose
 * @param {{teller?: Teller, deeply?: boolean, withApp?: boolean}} [options] `deeply` hashes the runtime anew; without `withApp`
 *   the app is not built.
 * @throws {import('./fault.mjs').SetupFault}
 */
export async function setUp(purpose, { teller = new Teller(), deeply = false, withApp = true } = {}) {
  const started = Date.now();
  const electron = needsElectron(purpose);
  checkNode();
  const missing = await missingParts(purpose, deeply, withApp);
  if (process.getuid?.() !== 0 && missing.libraries.every(mayBeMissing)) {
    await bringLibraries(teller, missing.libraries);
    missing.libraries = [];
  }
  if (!isComplete(missing)) {
    await underLock(teller, async () => {
      if (!teller.begun)
        teller.say('Setting up what is missing. It can be interrupted and repeated at any time.');
      if (missing.libraries.length > 0) await bringLibraries(teller, await unmet(needsFor(purpose)));
      const reason = packagesMissing();
      if (reason) await installPackages(teller, reason);
      const begun = needsSqlite(purpose) && !sqliteReady(electron) ? beginSqlite(teller) : undefined;
      // What it fails of is told when it is waited for.
      begun?.catch(() => {});
      if (electron && !(await runtimeReady(deeply))) await ensureRuntime(teller, deeply);
      await begun;
      if (needsSqlite(purpose) && !sqliteReady(electron)) await ensureSqlite(teller, electron);
      if (withApp && !appBuilt()) await buildApp(teller);
      if (purpose !== 'sources') teller.say(`Set-up complete (${seconds(Date.now() - started)}).`);
    });
  } else if (electron) {
    teller.say(`Set-up: nothing is missing (${seconds(Date.now() - started)}).`);
  }
  if (electron && runtime()?.kind === 'substitute') teller.say(substituteNotice);
}

/** True while this process alone may touch the cache. */
let atWork = false;

function sweep() {
  rmSync(join(cacheFolder(), 'tmp'), { recursive: true, force: true, maxRetries: 3 });
}

async function underLock(teller, work) {
  const files = lockFiles();
  mkdirSync(cacheFolder(), { recursive: true });
  const wait = (pid) =>
    teller.say(`Another set-up is at work${pid ? ` (process ${pid})` : ''}; waiting until it has finished.`);
  const giveBackClone = await lock(files.clone, wait);
  const giveBackCache = await lock(files.cache, wait);
  atWork = true;
  try {
    writeFileSync(
      logFile(),
      `Hirz set-up, Node ${process.versions.node}, ${process.platform} ${process.arch}\n`,
    );
    logTo(logFile());
    // What a killed set-up left behind: nobody else is at work now.
    endOrphans();
    sweep();
    await work();
  } finally {
    atWork = false;
    giveBackCache();
    giveBackClone();
  }
}

/**
 * Runs a script's work so that faults are said in words and an interruption leaves nothing half done.
 * @param {(teller: Teller) => Promise<number | void>} work its number is the exit code.
 * @param {NodeJS.WriteStream} stream where the set-up speaks.
 */
export async function speakingOfFaults(work, stream = process.stdout) {
  const teller = new Teller(stream);
  let ending = false;
  const end = async (code) => {
    await endChildren();
    if (atWork) sweep();
    giveBackAll();
    process.exit(code);
  };
  const interrupted = (code) => () => {
    // Whoever asks twice does not want to wait.
    if (ending) process.exit(code);
    ending = true;
    teller.pause();
    process.stderr.write('\nInterrupted. Run the same command again: it goes on where it stopped.\n');
    void end(code);
  };
  const handlers = [
    ['SIGINT', interrupted(130)],
    ['SIGTERM', interrupted(143)],
    ['SIGHUP', interrupted(129)],
  ];
  for (const [signal, handler] of handlers) process.on(signal, handler);
  const fail = async (error) => {
    // An interruption makes the step that it ends fail: that has been said.
    if (ending) return new Promise(() => {});
    ending = true;
    teller.pause();
    const fault = asFault(error, logFile());
    process.stderr.write(`\nHirz could not be set up. ${fault.message}\nWhat to do: ${fault.remedy}\n`);
    await end(couldNotRun);
    return couldNotRun;
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  try {
    const code = await work(teller, () => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
    });
    return code ?? 0;
  } catch (error) {
    return fail(error);
  }
}
