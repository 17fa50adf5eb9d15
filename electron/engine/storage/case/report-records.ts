import type { Database } from 'better-sqlite3';
import { ReportDocument } from '../../../../core/domain/report/report-document';

/** The trainee's report, and the PDFs that were made of it: the last of each language. */
export interface ReportRecords {
  get(): { document: ReportDocument; sha256: string; savedAt: string } | undefined;
  put(document: string, sha256: string, savedAt: string): void;
  files(): { language: string; sha256: string; bytes: number }[];
  putFile(language: string, sha256: string, bytes: number): void;
}

export function reportRecords(database: Database): ReportRecords {
  const select = database.prepare<[], { document: string; sha256: string; savedAt: string }>(
    'SELECT document, sha256, saved_at AS savedAt FROM report WHERE id = 1',
  );
  const upsert = database.prepare(
    `INSERT INTO report (id, document, sha256, saved_at) VALUES (1, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document, sha256 = excluded.sha256, saved_at = excluded.saved_at`,
  );
  const files = database.prepare<[], { language: string; sha256: string; bytes: number }>(
    'SELECT language, sha256, bytes FROM report_file ORDER BY language',
  );
  const upsertFile = database.prepare(
    `INSERT INTO report_file (language, sha256, bytes) VALUES (?, ?, ?)
     ON CONFLICT (language) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes`,
  );
  return {
    get() {
      const stored = select.get();
      return (
        stored && {
          ...stored,
          document: ReportDocument.parse(JSON.parse(stored.document)),
        }
      );
    },
    put: (document, sha256, savedAt) => void upsert.run(document, sha256, savedAt),
    files: () => files.all(),
    putFile: (language, sha256, bytes) => void upsertFile.run(language, sha256, bytes),
  };
}
