import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brokenPackages } from '../tests/support/broken-packages';

/**
 * Writes the exercise packages that are broken on purpose, for trying out what Hirz says about them:
 * `node scripts/run-ts.mjs scripts/make-broken-packages.ts [FOLDER] [NAME…]`. Without arguments: the few that are kept in
 * `fixtures/broken`. Tests make all of them in a folder of their own.
 */
const kept = [
  'not-a-zip',
  'damaged',
  'hash-mismatch',
  'wrong-version',
  'media-hash-mismatch',
  'dangling-reference',
  'bad-json-line',
  'path-traversal',
];

async function make([target, ...asked]: string[]): Promise<void> {
  const folder = resolve(target ?? join(import.meta.dirname, '../fixtures/broken'));
  const names = target === undefined ? kept : asked;
  if (target === undefined) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const chosen = brokenPackages.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const { name, write } of chosen) await write(join(folder, `${name}.hirz-exercise`));

  const rows = chosen.map(({ name, expected }) => `| ${name} | \`${expected}\` |`);
  writeFileSync(
    join(folder, 'README.md'),
    `# Packages that are broken on purpose

Each is wrong in one way, all of it fictional. \`npm run -s hirz -- validate FILE\` names what is in the right column:
the problem, the file with its line, and the field. Made by \`scripts/make-broken-packages.ts\`.

| package | problem, place, field |
|---|---|
${rows.join('\n')}
`,
  );
  process.stdout.write(`${chosen.length} packages in ${folder}\n`);
}

make(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
