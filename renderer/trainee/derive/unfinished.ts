import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import { jobEnd } from '../../engine-client';
import type { Mark } from './marks';

/** What is written of a copy, before it is made. */
export interface Writing {
  from: string | null;
  to: string | null;
  by: string;
  text: string;
  remark: string;
  entity: EntityRef | undefined;
}

/**
 * Copies that were begun and not made, by the name of the work: one may look at something else and come back to it.
 * They are kept until Hirz is closed.
 */
export const unfinished = {
  marks: new Map<string, readonly Mark[]>(),
  writing: new Map<string, Writing>(),
  /** The job that makes it, or that failed to. */
  jobs: new Map<string, string>(),
};

/** The copy was made, or given up. */
export function forget(work: string): void {
  unfinished.marks.delete(work);
  unfinished.writing.delete(work);
  unfinished.jobs.delete(work);
}

/**
 * A copy is being made: when it is there, what was begun is forgotten, whatever is looked at by then. Where making it failed or was
 * cancelled, it is still there to be made.
 */
export async function follow(work: string, job: string): Promise<void> {
  unfinished.jobs.set(work, job);
  const ended = await jobEnd(job);
  // It was given up meanwhile, or is made anew.
  if (unfinished.jobs.get(work) !== job) return;
  if (ended?.state === 'done') forget(work);
  else if (ended?.state !== 'failed') unfinished.jobs.delete(work);
}
