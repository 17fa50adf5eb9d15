import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from '../bench/measure';
import { isLong, seed } from './extent';

/** What one test of the faults found: for docs/reliability.md. */
export interface FaultFigures {
  /** Names the fault, one line in the page's table. */
  fault: string;
  /** What was done and looked at afterwards, one sentence. */
  about: string;
  /** Counts by name, in order. */
  counts: Record<string, number>;
}

const folder = join(__dirname, '../../test-results/faults');

/** Keeps what the long form found. The short form runs in every `npm test` and is in no page. */
export function recordFigures(name: string, figures: FaultFigures): void {
  if (!isLong) return;
  mkdirSync(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const kept = { ...figures, seed, machine: machine(), day };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}
