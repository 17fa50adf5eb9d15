/** Builds the exercises that ship, from fixtures/ into out/exercises/. Part of `npm run build`. */
import { join } from 'node:path';
import { writePackage } from './harbour-lights/build/package';

const root = join(__dirname, '..');

async function main(): Promise<void> {
  const to = join(root, 'out/exercises/harbour-lights.hirz-exercise');
  const { bytes, sha256 } = await writePackage(join(root, 'fixtures/harbour-lights'), to);
  console.log(`${to}: ${(bytes / 1_048_576).toFixed(1)} MiB, SHA-256 ${sha256}`);
}

main().catch((error: unknown) => {
  console.error('The sample exercise could not be built:', error instanceof Error ? error.message : error);
  console.error(
    'What to do: `git status fixtures` shows what was changed; `npm run fixtures` writes the sources anew.',
  );
  process.exitCode = 1;
});
