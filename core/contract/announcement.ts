import { z } from 'zod';
import { Fault } from '../domain/fault/fault';
import { ArchiveState } from './archive';
import { BrowserState } from './browser';
import { ExhibitSummary } from './exhibit';
import { Job } from './job';

/** What the window's queries are about. */
export const Subject = z.enum([
  'session',
  'exercise',
  'case',
  'clock',
  'inject',
  'exhibit',
  'report',
  'search',
  'log',
  'submission',
  'drill',
  'job',
]);

/** What the shell and the engine tell the window without being asked. */
export const Announcement = z.discriminatedUnion('topic', [
  /** Something changed: the window's queries of that subject fetch again. */
  z.strictObject({
    topic: z.literal('changed'),
    subjects: z.array(Subject),
  }),
  z.strictObject({ topic: z.literal('job'), job: Job }),
  z.strictObject({ topic: z.literal('browser'), state: BrowserState }),
  z.strictObject({ topic: z.literal('archive'), state: ArchiveState }),
  /** The shortcut was pressed inside the platform view, or the menu was used. */
  z.strictObject({
    topic: z.literal('menu'),
    action: z.enum([
      'preserve',
      'preserve-wide',
      'preserve-selection',
      'focus-address',
      'palette',
      'find',
      'search',
      'hash-bench',
      'back',
      'forward',
      'reload',
      'open-file',
    ]),
  }),
  z.strictObject({ topic: z.literal('preserved'), exhibit: ExhibitSummary }),
  z.strictObject({ topic: z.literal('preserveFailed'), fault: Fault }),
  /** A file was opened from the system (double click) or dropped on the window's frame. */
  z.strictObject({ topic: z.literal('engineStopped'), fault: Fault }),
]);
export type Announcement = z.infer<typeof Announcement>;
