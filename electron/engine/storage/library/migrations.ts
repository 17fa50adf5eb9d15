/** Steps of the library (`library.db`), in order. Never edited once released: a change is a new step. */
export const libraryMigrations: readonly string[] = [
  `CREATE TABLE exercise (
     key TEXT PRIMARY KEY,
     summary TEXT NOT NULL,
     installed_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE shipped_file (
     file TEXT PRIMARY KEY,
     stamp TEXT NOT NULL,
     key TEXT NOT NULL
   ) STRICT;`,
];
