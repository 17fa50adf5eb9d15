import { checkImports } from './imports.mjs';
import { checkSources } from './sources.mjs';

/**
 * All rules of the layers, on a tree of sources.
 * @param {string} base the repository, or a sample that looks like it.
 * @returns {Promise<{violations: import('./imports.mjs').Violation[], modules: Record<string, number>, files: number}>}
 */
export async function checkLayers(base) {
  const imports = await checkImports(base);
  const sources = checkSources(base);
  return {
    violations: [...imports.violations, ...sources.violations],
    modules: imports.modules,
    files: sources.files,
  };
}
