import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { BenchFile } from '../../../core/contract/hashing';
import { HirzError } from '../../../core/domain/fault/fault';

/** Files that the trainee put on the hash bench, by the names that the window knows them by. */
export interface BenchFiles {
  /** @throws HirzError `notAFile` */
  take(path: string, name: string): Promise<BenchFile>;
  /** @throws HirzError `benchFileUnknown` */
  get(file: string): { path: string; name: string };
}

/** The oldest are forgotten beyond so many. */
const kept = 200;

export function createBenchFiles(): BenchFiles {
  const taken = new Map<string, { path: string; name: string }>();
  return {
    async take(path, name) {
      const found = await stat(path);
      if (!found.isFile()) throw new HirzError('notAFile', { params: { file: name } });
      const file = `bench-${randomBytes(16).toString('hex')}`;
      taken.set(file, { path, name });
      const oldest = taken.keys().next().value;
      if (taken.size > kept && oldest !== undefined) taken.delete(oldest);
      return { file, name, bytes: found.size };
    },
    get(file) {
      const found = taken.get(file);
      if (!found) throw new HirzError('benchFileUnknown');
      return found;
    },
  };
}
