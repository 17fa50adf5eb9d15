import type { Database } from 'better-sqlite3';

/** The two certificates that tokens are checked by, DER. */
export interface StoredChain {
  root: Uint8Array;
  certificate: Uint8Array;
}

/** Time-stamp tokens in the case database, and the certificates that they are checked by. Added, never changed. */
export interface TimestampRecords {
  /** @param name of the token's file, without its end */
  add(name: string, token: Uint8Array): void;
  names(): Set<string>;
  /** In order of name. */
  all(): { name: string; token: Uint8Array }[];
  /** A chain that is there already is not added again. */
  addChain(chain: StoredChain): void;
  /** In the order in which they came. */
  chains(): StoredChain[];
}

export function timestampRecords(database: Database): TimestampRecords {
  const insert = database.prepare('INSERT INTO timestamp (name, token) VALUES (?, ?)');
  const names = database.prepare<[], string>('SELECT name FROM timestamp').pluck();
  const all = database.prepare<[], { name: string; token: Uint8Array }>(
    'SELECT name, token FROM timestamp ORDER BY name',
  );
  const insertChain = database.prepare(
    'INSERT INTO timestamp_chain (root, certificate) VALUES (?, ?) ON CONFLICT (certificate) DO NOTHING',
  );
  const chains = database.prepare<[], StoredChain>(
    'SELECT root, certificate FROM timestamp_chain ORDER BY id',
  );
  return {
    add: (name, token) => void insert.run(name, Buffer.from(token)),
    names: () => new Set(names.all()),
    all: () => all.all(),
    addChain: ({ root, certificate }) => void insertChain.run(Buffer.from(root), Buffer.from(certificate)),
    chains: () => chains.all(),
  };
}
