/** Steps of the assessor's database (`submissions.db`), in order. Never edited once released: a change is a new step. */
export const submissionMigrations: readonly string[] = [
  `CREATE TABLE submission (
     id TEXT PRIMARY KEY,
     opened_at TEXT NOT NULL,
     position INTEGER NOT NULL,
     verification TEXT NOT NULL,
     witness TEXT,
     score TEXT
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE submission_file (
     submission TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
     path TEXT NOT NULL,
     sha256 TEXT NOT NULL,
     bytes INTEGER NOT NULL,
     PRIMARY KEY (submission, path)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX submission_file_sha256 ON submission_file (sha256);

   CREATE TABLE seen_checkpoint (
     public_key TEXT NOT NULL,
     origin TEXT NOT NULL,
     size INTEGER NOT NULL,
     root TEXT NOT NULL,
     PRIMARY KEY (public_key, origin, size, root)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX seen_checkpoint_origin ON seen_checkpoint (origin);`,

  `ALTER TABLE seen_checkpoint ADD COLUMN handover TEXT;
   ALTER TABLE seen_checkpoint ADD COLUMN taken_by TEXT;`,

  `CREATE TABLE seen_ticket (
     room_key TEXT NOT NULL,
     nonce TEXT NOT NULL,
     public_key TEXT NOT NULL,
     origin TEXT NOT NULL,
     PRIMARY KEY (room_key, nonce, public_key, origin)
   ) STRICT, WITHOUT ROWID;`,
];
