/** Steps of the case database (`case.db`), in order. Never edited once released: a change is a new step. */
export const caseMigrations: readonly string[] = [
  `CREATE TABLE setting (
     name TEXT PRIMARY KEY,
     value TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE event (
     seq INTEGER PRIMARY KEY,
     type TEXT NOT NULL,
     exhibit TEXT,
     sha256 TEXT NOT NULL,
     line BLOB NOT NULL
   ) STRICT;
   CREATE INDEX event_exhibit ON event (exhibit, seq) WHERE exhibit IS NOT NULL;

   CREATE TABLE checkpoint (
     size INTEGER PRIMARY KEY,
     payload_sha256 TEXT NOT NULL,
     envelope TEXT NOT NULL
   ) STRICT;

   CREATE TABLE exhibit (
     ordinal INTEGER PRIMARY KEY,
     number TEXT NOT NULL UNIQUE,
     seq INTEGER NOT NULL REFERENCES event (seq),
     title TEXT NOT NULL,
     address TEXT NOT NULL,
     platform TEXT NOT NULL,
     exercise_time TEXT NOT NULL,
     wall TEXT NOT NULL,
     subject TEXT,
     entities TEXT NOT NULL,
     verified TEXT NOT NULL DEFAULT 'never' CHECK (verified IN ('never', 'intact', 'altered'))
   ) STRICT;

   CREATE TABLE item (
     exhibit TEXT NOT NULL REFERENCES exhibit (number),
     position INTEGER NOT NULL,
     path TEXT NOT NULL,
     role TEXT NOT NULL,
     type TEXT NOT NULL,
     bytes INTEGER NOT NULL,
     sha256 TEXT NOT NULL,
     PRIMARY KEY (exhibit, position),
     UNIQUE (exhibit, path)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX item_sha256 ON item (sha256);

   CREATE TABLE tag (
     id TEXT PRIMARY KEY,
     exhibit TEXT NOT NULL REFERENCES exhibit (number),
     item TEXT,
     term TEXT NOT NULL,
     reason TEXT NOT NULL,
     exercise_time TEXT NOT NULL,
     withdrawn_reason TEXT,
     withdrawn_time TEXT,
     seq INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX tag_exhibit ON tag (exhibit, seq);

   CREATE TABLE note (
     id TEXT PRIMARY KEY,
     exhibit TEXT NOT NULL REFERENCES exhibit (number),
     text TEXT NOT NULL,
     exercise_time TEXT NOT NULL,
     seq INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX note_exhibit ON note (exhibit, seq);

   CREATE TABLE delivery (
     inject TEXT PRIMARY KEY,
     delivered_at TEXT NOT NULL,
     opened_at TEXT
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE report (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     document TEXT NOT NULL,
     sha256 TEXT NOT NULL,
     saved_at TEXT NOT NULL
   ) STRICT;

   CREATE TABLE report_file (
     language TEXT PRIMARY KEY,
     sha256 TEXT NOT NULL,
     bytes INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE saved_search (
     id TEXT PRIMARY KEY,
     place INTEGER NOT NULL,
     name TEXT NOT NULL,
     search TEXT NOT NULL,
     ran_at TEXT NOT NULL,
     found INTEGER NOT NULL,
     forgotten INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE timestamp (
     name TEXT PRIMARY KEY,
     token BLOB NOT NULL
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE timestamp_chain (
     id INTEGER PRIMARY KEY,
     root BLOB NOT NULL,
     certificate BLOB NOT NULL UNIQUE
   ) STRICT;`,
  'ALTER TABLE item ADD COLUMN derived_from TEXT;',
  `ALTER TABLE exhibit ADD COLUMN kind TEXT NOT NULL DEFAULT 'web' CHECK (kind IN ('web', 'file'));
   ALTER TABLE exhibit ADD COLUMN source TEXT;`,
  `CREATE TABLE derivative (
     exhibit TEXT NOT NULL REFERENCES exhibit (number),
     derivative TEXT NOT NULL,
     seq INTEGER NOT NULL UNIQUE,
     sha256 TEXT NOT NULL,
     made TEXT NOT NULL,
     PRIMARY KEY (exhibit, derivative)
   ) STRICT, WITHOUT ROWID;

   CREATE INDEX derivative_sha256 ON derivative (sha256);`,
  // An exhibit that has an origin was handed over, whatever `kind` says: the check of that column can't be changed.
  'ALTER TABLE exhibit ADD COLUMN origin TEXT;',
  'ALTER TABLE item ADD COLUMN sha512 TEXT;',
];
