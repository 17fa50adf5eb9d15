import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedExercise } from '../../core/contract/generation';
import { type RecordKind, type RecordOf, recordFiles } from '../../core/domain/dataset/dataset-files';
import { GenerationRequest, generationOptions } from '../../core/domain/generation/generation-request';
import { openBagArchive } from '../../electron/engine/bag/bag-archive';
import { generatePackage } from '../../electron/engine/generation/generate-package';

/** A generated package in a test's folder. */
export interface Generated {
  path: string;
  made: GeneratedExercise;
  /** Of the file as it lies there. */
  sha256: string;
}

export async function generated(
  folder: string,
  name: string,
  request: Partial<GenerationRequest>,
): Promise<Generated> {
  const path = join(folder, `${name}.hirz-exercise`);
  const options = generationOptions(GenerationRequest.parse({ seed: 1, posts: 0, ...request }));
  const made = await generatePackage(options, path);
  return { path, made, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

/** The records of one kind in a package's file, with what the format fills in. */
export async function recordsIn<K extends RecordKind>(path: string, kind: K): Promise<RecordOf<K>[]> {
  const bag = await openBagArchive(path);
  try {
    const lines = (await bag.read(recordFiles[kind].path)).toString('utf8').split('\n').filter(Boolean);
    return lines.map((line) => recordFiles[kind].schema.parse(JSON.parse(line)) as RecordOf<K>);
  } finally {
    await bag.close();
  }
}
