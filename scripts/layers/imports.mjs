// The import rules of .dependency-cruiser.cjs, applied to a tree of sources.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { root } from '../setup/place.mjs';

/** The layers of the house; each holds at least one module in the real tree. */
export const layers = [
  'core/domain',
  'core/contract',
  'core/language',
  'electron/engine',
  'electron/main',
  'electron/preload',
  'electron/cli',
  'renderer',
];

/**
 * @typedef {{rule: string, from: string, to: string, line?: number}} Violation
 */

/**
 * Cruises the product code below a folder.
 * @param {string} base the repository, or a sample that looks like it.
 * @returns {Promise<{violations: Violation[], modules: Record<string, number>}>} modules: how many were read, by layer.
 */
export async function checkImports(base) {
  const { options, forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const folders = ['core', 'electron', 'renderer'].filter((name) => existsSync(join(base, name)));
  const { enhancedResolveOptions, ...plain } = options;
  const { output } = await cruise(
    folders,
    { ...plain, baseDir: base, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  const modules = Object.fromEntries(
    layers.map((layer) => [
      layer,
      output.modules.filter(({ source }) => source.startsWith(`${layer}/`) && /\.tsx?$/.test(source)).length,
    ]),
  );
  const violations = output.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
  }));
  return { violations, modules };
}
