import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HirzError } from '../../../core/domain/fault/fault';
import { say } from '../../../core/language/index';
import {
  createExerciseLibrary,
  type ExerciseLibrary,
} from '../../../electron/engine/exercise/exercise-library';
import { brokenPackages, writeBrokenPackages } from '../../support/broken-packages';
import { brief } from '../../support/problems-of-package';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';

const folder = temporaryFolder('broken');
const data = join(folder, 'data');
let library: ExerciseLibrary;
let paths: Map<string, string>;

/** Every path below the data folder that an import could touch. */
const listing = () => (readdirSync(join(data, 'exercises'), { recursive: true }) as string[]).sort();

beforeAll(async () => {
  mkdirSync(join(folder, 'packages'));
  paths = await writeBrokenPackages(join(folder, 'packages'));
  library = createExerciseLibrary({ folder: data });
  const good = join(folder, 'good.hirz-exercise');
  await writeTinyExercise(good);
  await library.import(good);
});
afterAll(() => library.close());

describe('a broken package', () => {
  it.each(brokenPackages.map(({ name, expected }) => [name, expected]))('%s: %s', async (name, expected) => {
    const path = paths.get(name) ?? '';
    const before = { files: listing(), exercises: library.list() };
    const error = await library.import(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HirzError);
    const { fault } = error as HirzError;
    expect(fault.code).toBe('packageInvalid');
    expect(fault.details.map(brief)).toContain(expected);
    expect({ files: listing(), exercises: library.list() }).toEqual(before);

    const report = await library.validate(path);
    expect(report.valid).toBe(false);
    expect(report.problems.filter(({ severity }) => severity === 'error').map(brief)).toEqual(
      fault.details.map(brief),
    );
    for (const { code, params } of report.problems) {
      expect(say('ar', `problems.${code}`, params)).not.toMatch(/[{}]/);
    }
  });
});
