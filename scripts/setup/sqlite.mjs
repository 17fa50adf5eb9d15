// The native part of better-sqlite3. The package brings it ready for Node-API 10 (Node 22.14, Electron 36); on anything
// older that binary crashes, so there the package's unmodified source is compiled once and kept in the cache.
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { faultInOutput, SetupFault } from './fault.mjs';
import { copyWhole, hashOfFile, needRoom, readJson, writeWhole } from './files.mjs';
import { compiler, meet, unmet } from './libraries.mjs';
import { cacheFolder, root } from './place.mjs';
import { findProgram, log, run } from './run.mjs';
import { runtime } from './runtime.mjs';
import { seconds } from './tell.mjs';

const needed = 10;
/** Raised when the way in which it is compiled changes. */
const recipe = 1;
const usualSeconds = 75;

const packageFolder = join(root, 'node_modules/better-sqlite3');
const place = join(packageFolder, 'build/Release/better_sqlite3.node');
const stampFile = join(root, 'node_modules/.hirz/sqlite.json');

function version() {
  return String(readJson(join(packageFolder, 'package.json'))?.version ?? '');
}

function isMusl() {
  return process.platform === 'linux' && !process.report?.getReport().header.glibcVersionRuntime;
}

function cached() {
  const libc = process.platform === 'linux' ? (isMusl() ? '-musl' : '-glibc') : '';
  return join(
    cacheFolder(),
    'better-sqlite3',
    `${version()}-${process.platform}-${process.arch}${libc}-r${recipe}`,
    'better_sqlite3.node',
  );
}

/** What a successful test was done with: any change makes it be done again. */
function circumstances(withElectron) {
  const found = withElectron ? runtime() : undefined;
  let binary = 'prebuilt';
  try {
    const { size, mtimeMs } = statSync(place);
    binary = `${size} ${mtimeMs}`;
  } catch {
    // Not compiled here.
  }
  return {
    sqlite: version(),
    node: process.versions.node,
    binary,
    ...(found ? { electron: `${found.kind} ${found.version} ${found.folder}` } : {}),
  };
}

/** True where a database was opened before in these very circumstances. */
export function sqliteReady(withElectron) {
  const noted = readJson(stampFile);
  if (!noted) return false;
  return Object.entries(circumstances(withElectron)).every(([name, value]) => noted[name] === value);
}

/** Opens a database in a child, so that a crash is an answer and not the end. @returns {Promise<string | undefined>} the failure. */
async function failureOf(program, environment) {
  const script =
    "const D = require('better-sqlite3'); const d = new D(':memory:'); d.exec('CREATE TABLE t(a)'); d.prepare('INSERT INTO t VALUES (?)').run('x'); process.stdout.write('sqlite ' + d.prepare('SELECT sqlite_version() v').get().v);";
  const { code, signal, stdout, output } = await run(program, ['-e', script], {
    env: { ...process.env, ...environment },
    timeout: 60_000,
  });
  if (code === 0 && stdout.startsWith('sqlite ')) return undefined;
  if (signal) return `it crashed (${signal})`;
  const library = /([\w.+-]+\.so[\w.]*): cannot open shared object file/.exec(output)?.[1];
  if (library) return `the system lacks the library ${library}`;
  return (
    output
      .split('\n')
      .find((line) => /Error|error|GLIBC/.test(line))
      ?.trim() ?? `it ended with code ${code}`
  );
}

async function failure(withElectron) {
  const inNode = await failureOf(process.execPath, {});
  if (inNode) return `with Node ${process.versions.node} ${inNode}`;
  const found = withElectron ? runtime() : undefined;
  if (!found) return undefined;
  const inElectron = await failureOf(found.path, { ELECTRON_RUN_AS_NODE: '1' });
  return inElectron ? `with Electron ${found.version} ${inElectron}` : undefined;
}

async function oldestNodeApi(withElectron) {
  const versions = [Number(process.versions.napi)];
  const found = withElectron ? runtime() : undefined;
  if (found) {
    const { stdout } = await run(found.path, ['-p', 'process.versions.napi'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeout: 60_000,
    });
    versions.push(Number(stdout) || 0);
  }
  return Math.min(...versions);
}

/**
 * Compiles where this Node cannot do without, whatever Electron it will be: the compiler has one core for more than a minute, in which
 * Electron can be fetched. Whoever calls waits for it before `ensureSqlite`.
 * @param {import('./tell.mjs').Teller} teller
 */
export async function beginSqlite(teller) {
  if ((await oldestNodeApi(false)) < needed && !existsSync(place)) await bring(teller);
}

/**
 * Makes sure that a database can be opened by Node and, where asked, by Electron.
 * @param {import('./tell.mjs').Teller} teller
 * @param {boolean} withElectron
 */
export async function ensureSqlite(teller, withElectron) {
  const mustCompile = (await oldestNodeApi(withElectron)) < needed;
  if (mustCompile && !existsSync(place)) await bring(teller);
  let wrong = await failure(withElectron);
  // Damaged, or made for another system: once more from the cache, then from the source.
  for (const again of wrong ? ['cache', 'source'] : []) {
    log(`SQLite: ${wrong}; again from the ${again}`);
    if (again === 'source') rmSync(dirname(cached()), { recursive: true, force: true });
    rmSync(join(packageFolder, 'build'), { recursive: true, force: true });
    await bring(teller);
    wrong = await failure(withElectron);
    if (!wrong) break;
  }
  if (wrong) {
    throw new SetupFault(
      `The database engine (better-sqlite3) can't be used: ${wrong}.`,
      'Install Node 22.14 or later, delete the folder node_modules, and run the same command again.',
    );
  }
  const noted = readJson(stampFile);
  const now = circumstances(withElectron);
  // What was found with Electron stays true when only Node was tested now, if the binary is the same.
  const kept = noted && noted.binary === now.binary && noted.node === now.node ? noted : {};
  writeWhole(stampFile, JSON.stringify({ ...kept, ...now }));
}

/** Puts a compiled binary in place: from the cache, or from the compiler. */
async function bring(teller) {
  const kept = cached();
  const sum = readJson(`${kept}.json`)?.sha256;
  if (existsSync(kept) && sum === (await hashOfFile(kept)).toString('hex')) {
    await copyWhole(kept, place);
    return;
  }
  await needCompiler(teller);
  const temporary = join(cacheFolder(), 'tmp', `sqlite-${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  try {
    const compiled = await compile(teller, temporary);
    const sha256 = (await hashOfFile(compiled)).toString('hex');
    await copyWhole(compiled, kept);
    writeWhole(`${kept}.json`, JSON.stringify({ sha256 }));
    await copyWhole(compiled, place);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function needCompiler(teller) {
  const newerNode =
    runtime()?.kind === 'substitute'
      ? ''
      : ' Or install Node 22.14 or later: then nothing has to be compiled.';
  if (process.platform === 'win32') {
    throw new SetupFault(
      `The database engine that comes with better-sqlite3 does not run on Node ${process.versions.node}.`,
      'Install Node 22.14 or later from https://nodejs.org, and run the same command again.',
    );
  }
  const why = 'compiling the database engine';
  if (process.platform === 'darwin') {
    if (findProgram('c++') && findProgram('make')) return;
    throw new SetupFault(
      `There is no C++ compiler, which is needed for ${why}.`,
      `Run \`xcode-select --install\`, and then the same command again.${newerNode}`,
    );
  }
  const missing = (await unmet(compiler)).filter(
    (need) => !(need.program === 'g++' && (process.env.CXX || findProgram('c++') || findProgram('clang++'))),
  );
  if (missing.length === 0) return;
  try {
    await meet(teller, missing, why);
  } catch (error) {
    if (error instanceof SetupFault) error.remedy += newerNode;
    throw error;
  }
}

async function compile(teller, temporary) {
  needRoom(join(cacheFolder(), 'tmp'), 300_000_000, 'compiling the database engine');
  const step = teller.step(
    `Database: compiling SQLite for this Node and Electron, once for this machine; usually ${usualSeconds} seconds.`,
  );
  const folder = join(temporary, 'better-sqlite3');
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'deps', 'lib', 'binding.gyp', 'package.json']) {
    cpSync(join(packageFolder, part), join(folder, part), { recursive: true });
  }
  cpSync(join(root, 'node_modules/node-addon-api'), join(temporary, 'node_modules/node-addon-api'), {
    recursive: true,
  });
  const prefix = dirname(dirname(process.execPath));
  const ownHeaders = existsSync(join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : [];
  const started = Date.now();
  const watch = setInterval(() => {
    const passed = (Date.now() - started) / 1000;
    step.progress(Math.min(0.97, passed / usualSeconds), `${Math.round(passed)} s`);
  }, 1_000);
  let result;
  try {
    result = await run(
      process.execPath,
      [
        join(root, 'node_modules/node-gyp/bin/node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        `--jobs=${availableParallelism()}`,
        `--devdir=${join(cacheFolder(), 'node-gyp')}`,
        ...ownHeaders,
      ],
      {
        cwd: folder,
        long: true,
        env: {
          ...process.env,
          PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
          CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
        },
      },
    );
  } finally {
    clearInterval(watch);
  }
  const compiled = join(folder, 'build/Release/better_sqlite3.node');
  if (result.code !== 0 || !existsSync(compiled)) throw faultOfCompiler(result.output);
  step.done(`compiled in ${seconds(Date.now() - started)}`);
  return compiled;
}

/** @param {string} output of node-gyp. */
export function faultOfCompiler(output) {
  if (/No space left|ENOSPC/.test(output)) return faultInOutput('ENOSPC');
  if (
    /getaddrinfo|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|nodejs\.org/.test(output) &&
    /headers|tarball|FetchError|fetch failed/i.test(output)
  ) {
    return new SetupFault(
      "The headers of Node, which compiling the database engine needs, are not there, and nodejs.org can't be reached.",
      'Install Node from its own archive (https://nodejs.org), which brings them, or connect to the network; then run the same command again.',
    );
  }
  if (/c\+\+20|c\+\+2a/.test(output) && /unrecognized|invalid value/.test(output)) {
    return new SetupFault(
      'The C++ compiler is too old: it does not know C++20.',
      'Install GCC 10 or later, or Clang 12 or later, and run the same command again.',
    );
  }
  if (/internal compiler error|Killed|cannot allocate memory/i.test(output)) {
    return new SetupFault(
      'The compiler was ended by the system, most likely for want of memory.',
      'Close other programs (1 GB of free memory is enough), and run the same command again.',
    );
  }
  const line = output
    .split('\n')
    .find((text) => /\berror[: ]/i.test(text) && !/gyp ERR! (stack|System|command|cwd)/.test(text));
  return new SetupFault(
    `The database engine could not be compiled${line ? `: ${line.trim().slice(0, 200)}` : ''}.`,
    'Check that the compiler works (Debian: `apt-get install --reinstall g++ make python3`), and run the same command again; all it said is in the log of the set-up.',
  );
}
