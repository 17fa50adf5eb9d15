import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const renderer = resolve(__dirname, '../../../renderer');

const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

/** Classes that a style sheet says something of wherever they stand: the first of each selector. */
function ledClasses(css: string): Set<string> {
  const selectors = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)].flatMap(([, all = '']) =>
    all.split(/,\n/),
  );
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []));
}

/** Whether the one is for everything that the other is for. */
const isAbove = (folder: string, other: string) => folder === other || other.startsWith(join(folder, '/'));

describe('the style sheets of the window', () => {
  it('keep to classes of their own: all of them are in force once their screens were seen', () => {
    const folders = new Map<string, string[]>();
    for (const sheet of sheets) {
      const folder = dirname(sheet);
      for (const name of ledClasses(readFileSync(join(renderer, sheet), 'utf8')))
        folders.set(name, [...(folders.get(name) ?? []), folder]);
    }
    expect(folders.size).toBeGreaterThan(500);
    const clashes = [...folders].filter(([, of]) =>
      of.some((one) => of.some((other) => !isAbove(one, other) && !isAbove(other, one))),
    );
    expect(
      clashes.map(([name, of]) => `.${name}: ${of.map((one) => relative('.', one)).join(', ')}`),
    ).toEqual([]);
  });
});
