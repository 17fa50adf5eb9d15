import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { generationOptions } from '../../../core/domain/generation/generation-request';
import { generatorVersion } from '../../../core/domain/generation/town/measures';
import { generatePackage } from '../../../electron/engine/generation/generate-package';
import { cacheFolder } from '../../../scripts/setup/place.mjs';

/** Where what the benchmark makes of a number of posts is kept between runs: gigabytes for millions, and safe to delete. */
export function benchFolder(posts: number): string {
  const folder = join(cacheFolder(), 'bench', `${posts}-posts-${generatorVersion}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A generated package with so many posts, and few messages beside them: made once, then kept in the cache. */
export async function benchPackage(posts: number): Promise<string> {
  const file = join(benchFolder(posts), 'bench.hirz-exercise');
  if (existsSync(file)) return file;
  console.log(`… making a package of ${posts.toLocaleString('en')} posts, which is kept in the cache`);
  const partial = `${file}.part`;
  await generatePackage(generationOptions({ seed: 1, posts, messages: 1_000, language: 'en' }), partial);
  renameSync(partial, file);
  return file;
}
