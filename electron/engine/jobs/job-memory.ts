import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Job } from '../../../core/contract/job';
import type { JobMemory } from './jobs';

/** Remembers jobs in `jobs.json` of the data folder. A file that can't be read is forgotten: jobs are no evidence. */
export function jobMemory(folder: string): JobMemory {
  const path = join(folder, 'jobs.json');
  return {
    load() {
      try {
        return z.array(Job).parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return [];
      }
    },
    save(jobs) {
      writeFileSync(`${path}.part`, JSON.stringify(jobs));
      renameSync(`${path}.part`, path);
    },
  };
}
