import { join } from 'node:path';
import { build } from 'vite';

const folder = join(__dirname, '../../../test-results/fault-children');

/**
 * Bundles the programs that are killed and made to fail, so that each starts in a moment and its first octet on disk is its own
 * and no loader's. They run as plain Node processes; SQLite stays the native package. Resolves to where a program lies.
 */
export async function buildChild(name: 'work-until-killed' | 'capture-when-asked'): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(__dirname, `${name}.ts`),
      outDir: join(folder, name),
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        external: ['better-sqlite3'],
      },
    },
    ssr: { noExternal: true },
  });
  return join(folder, name, `${name}.cjs`);
}
