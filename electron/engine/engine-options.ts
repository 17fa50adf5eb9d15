import type { Language } from '../../core/domain/text/localised';

/** What an engine is started with. */
export interface EngineOptions {
  /** Where Hirz keeps everything. Made if it is not there. */
  dataFolder: string;
  /** Folder of the exercise packages that ship with Hirz; null: none. */
  shippedExercises: string | null;
  /** `0.1.0` */
  version: string;
  /** Named in logs and captures: `Hirz 0.1.0 (Electron 45.4.1, linux x64)`. */
  softwareName: string;
  /** True where the substitute runtime of development is in use. */
  demo?: boolean;
  /** Multiplies the exercise clock's pace: tests and demonstrations only. */
  clockPace?: number;
  /** What the exercise clock counts by, milliseconds since any beginning, never running back: for tests that move time by hand. */
  monotonic?: () => number;
  /** Language until one is chosen. */
  language?: Language;
}
