import type { Dataset } from '../storage/dataset/dataset';
import type { EventsAsOf } from './events-as-of';

/** What every part of a world reads from. */
export interface WorldSources {
  dataset: Dataset;
  events: EventsAsOf;
  /** Place of a platform in the exercise's list; −1 for one that it does not have. */
  platformNumber(id: string): number;
}
