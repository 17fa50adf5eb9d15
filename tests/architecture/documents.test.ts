import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '../..');
const folders = ['core', 'docs', 'fixtures'];
const documents = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { encoding: 'utf8', recursive: true }).map((path) => join(folder, path)),
  ),
].filter((path) => path.endsWith('.md'));

/** Where the links of a document lead that stay in the project, without what they point at inside. */
function linkedFiles(text: string): string[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, address = '']) => address)
    .filter((address) => !/^[a-z]+:|^#/.test(address))
    .map((address) => address.replace(/#.*/, ''));
}

it.each(documents)('every link of %s leads somewhere', (document) => {
  const links = linkedFiles(readFileSync(join(root, document), 'utf8'));
  expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
});

describe('decisions', () => {
  const decisions = documents.filter((document) => dirname(document) === join('docs', 'decisions'));

  it('have a number each', () => {
    const numbers = decisions.map((document) => basename(document).slice(0, 4));
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });

  it.each(decisions)('%s begins with its number', (document) => {
    const number = Number(basename(document).slice(0, 4));
    expect(readFileSync(join(root, document), 'utf8')).toMatch(new RegExp(`^# ${number}\\. `));
  });
});
