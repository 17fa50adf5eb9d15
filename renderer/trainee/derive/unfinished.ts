import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
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
};

/** The copy was made, or given up. */
export function forget(work: string): void {
  unfinished.marks.delete(work);
  unfinished.writing.delete(work);
}
