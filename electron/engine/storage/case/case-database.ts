import { openDatabase } from '../database';
import { migrate } from '../migrate';
import { type AnnotationRecords, annotationRecords } from './annotation-records';
import { type CaseSettings, caseSettings } from './case-settings';
import { copyDatabase } from './database-copy';
import { type DeliveryRecords, deliveryRecords } from './delivery-records';
import { type DerivativeRecords, derivativeRecords } from './derivative-records';
import { type EventRecords, eventRecords } from './event-records';
import { type ExhibitRecords, exhibitRecords } from './exhibit-records';
import { caseMigrations } from './migrations';
import { type ReportRecords, reportRecords } from './report-records';
import { type SavedSearchRecords, savedSearchRecords } from './saved-search-records';
import { type TimestampRecords, timestampRecords } from './timestamp-records';

/** The database of one case (`case.db`), by topic. */
export interface CaseDatabase {
  readonly settings: CaseSettings;
  readonly events: EventRecords;
  readonly exhibits: ExhibitRecords;
  readonly derivatives: DerivativeRecords;
  readonly annotations: AnnotationRecords;
  readonly deliveries: DeliveryRecords;
  readonly reports: ReportRecords;
  readonly searches: SavedSearchRecords;
  readonly timestamps: TimestampRecords;
  /** Runs a function in one immediate transaction: all of it or nothing, on disk when it returns. Nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  /** Copies all of it into a new file, as it stands at one moment; it may be written to meanwhile. */
  copyTo(path: string): Promise<void>;
  close(): void;
}

export function openCaseDatabase(path: string): CaseDatabase {
  const database = openDatabase(path, { durable: true });
  try {
    migrate(database, caseMigrations);
    // Made once: to wrap each piece of work anew costs more than a short transaction itself.
    const atOnce = database.transaction((work: () => unknown) => work());
    return {
      settings: caseSettings(database),
      events: eventRecords(database),
      exhibits: exhibitRecords(database),
      derivatives: derivativeRecords(database),
      annotations: annotationRecords(database),
      deliveries: deliveryRecords(database),
      reports: reportRecords(database),
      searches: savedSearchRecords(database),
      timestamps: timestampRecords(database),
      transaction: <T>(work: () => T) => atOnce.immediate(work) as T,
      copyTo: (to) => copyDatabase(database, to),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
