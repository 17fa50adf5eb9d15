import { eventTarget } from '../../../../core/domain/dataset/check-event';
import type { RecordKind, RecordOf } from '../../../../core/domain/dataset/dataset-files';
import { foldHandle, type KnownEntities } from '../../../../core/domain/dataset/known-entities';
import type { Exercise } from '../../../../core/domain/exercise/exercise';
import { foldText } from '../../../../core/domain/simulation/fold-text';
import { hashtagsOf } from '../../../../core/domain/simulation/hashtags';
import { indexedText } from '../../../../core/domain/simulation/indexed-text';
import { millisecondsOf } from '../../../../core/domain/text/instant';
import { openDatabase, type SqliteDatabase } from '../database';
import { inserts } from './dataset-inserts';
import {
  datasetIndexes,
  datasetSearch,
  datasetTables,
  datasetVersion,
  type SearchIndex,
  searchIndexes,
} from './schema';

/** Rows between two commits: larger transactions gained nothing. */
const batch = 5_000;
/** Rows of text indexed for search at a time. */
const searchBatch = 10_000;

export interface DatasetWriter {
  begin(exercise: Exercise, known: KnownEntities): void;
  write<K extends RecordKind>(kind: K, record: RecordOf<K>): void;
  /** Makes indexes and full-text search, checks, and closes. `progress` counts steps; between them others may work. */
  finish(options?: { progress?: (done: number, total: number) => void; signal?: AbortSignal }): Promise<void>;
  /** Closes without finishing: the file is worth nothing. */
  abort(): void;
}

/** Fills a new `dataset.db` from the checked records of a package, in reading order. */
export function createDatasetWriter(path: string): DatasetWriter {
  const database = openDatabase(path);
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -65536');
  database.exec(datasetTables);
  const insert = inserts(database);
  let exercise: Exercise | undefined;
  let known: KnownEntities | undefined;
  let rows = 0;
  let closed = false;

  const platformOf = (id: string) => exercise?.platforms.findIndex((platform) => platform.id === id) ?? -1;
  const account = (id: string) => known?.accounts.get(id)?.ordinal ?? null;
  const channel = (id: string) => known?.channels.get(id)?.ordinal ?? null;
  const post = (id: string | undefined) => (id === undefined ? null : known?.posts.ordinalOf(id) || null);
  const message = (id: string | undefined) =>
    id === undefined ? null : known?.messages.ordinalOf(id) || null;
  const list = (values: unknown[]) => (values.length === 0 ? null : JSON.stringify(values));
  const tags = new Map<string, number>();

  const writers: { [K in RecordKind]: (record: RecordOf<K>) => void } = {
    media: (m) => {
      insert.media.run(
        m.id,
        m.file,
        m.type,
        m.bytes,
        m.sha256,
        m.width ?? null,
        m.height ?? null,
        m.durationMs ?? null,
        m.alt,
      );
    },
    accounts: (a) => {
      insert.account.run(
        a.id,
        platformOf(a.platform),
        a.handle,
        foldHandle(a.handle),
        a.name,
        foldText(`${a.handle} ${a.name}`),
        a.bio,
        a.location,
        millisecondsOf(a.joinedAt),
        a.avatar ?? null,
        a.banner ?? null,
        Number(a.verified),
        Number(a.private),
        a.followers,
        a.following,
        a.lang,
      );
    },
    channels: (c) => {
      insert.channel.run(
        c.id,
        platformOf(c.platform),
        c.kind,
        c.handle,
        foldHandle(c.handle),
        c.name,
        c.description,
        millisecondsOf(c.createdAt),
        c.avatar ?? null,
        c.access,
        JSON.stringify(c.members),
        c.subscribers,
      );
    },
    follows: (f) => {
      insert.follow.run(account(f.follower), account(f.followee), millisecondsOf(f.from));
    },
    posts: (p) => {
      const { lastInsertRowid } = insert.post.run(
        p.id,
        platformOf(p.platform),
        account(p.author),
        millisecondsOf(p.at),
        p.text,
        p.lang,
        post(p.replyTo),
        post(p.repostOf),
        post(p.quoteOf),
        list(p.media),
        p.likes,
        p.reposts,
      );
      for (const folded of hashtagsOf(p.text)) {
        let tag = tags.get(folded);
        if (tag === undefined) {
          tag = tags.size + 1;
          tags.set(folded, tag);
          insert.tag.run(tag, folded);
        }
        insert.postTag.run(tag, lastInsertRowid);
      }
    },
    messages: (m) => {
      insert.message.run(
        m.id,
        channel(m.channel),
        account(m.author),
        millisecondsOf(m.at),
        m.text,
        m.lang,
        message(m.replyTo),
        m.forwardedFrom ?? null,
        list(m.media),
        list(m.reactions),
        Number(m.pinned),
      );
    },
    injects: (i) => {
      insert.inject.run(i.id, millisecondsOf(i.at), JSON.stringify(i));
    },
    timeline: (e) => {
      const target = eventTarget(e);
      insert.event.run(millisecondsOf(e.at), e.kind, target.kind, target.id, JSON.stringify(e));
    },
  };

  function commit(): void {
    if (database.inTransaction) database.exec('COMMIT');
  }

  function abort(): void {
    if (closed) return;
    closed = true;
    database.close();
  }

  return {
    begin(theExercise, theKnown) {
      exercise = theExercise;
      known = theKnown;
    },
    write(kind, record) {
      if (!database.inTransaction) database.exec('BEGIN');
      writers[kind](record);
      rows += 1;
      if (rows % batch === 0) commit();
    },
    async finish({ progress, signal } = {}) {
      commit();
      insert.meta.run('version', String(datasetVersion));
      insert.meta.run('exercise', JSON.stringify(exercise));
      const fills = searchFills(database);
      const steps = [
        ...datasetIndexes.map((sql) => () => void database.exec(sql)),
        ...fills,
        ...searchMerges(database),
      ];
      for (const [index, step] of steps.entries()) {
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
        step();
        progress?.(index + 1, steps.length);
      }
      database.exec('ANALYZE');
      abort();
    },
    abort,
  };
}

/** What each full-text index is made of: rows of a table, and which of their texts. */
const indexedRows: Record<SearchIndex, { table: string; text: string }> = {
  post_words: { table: 'post', text: 'text' },
  message_words: { table: 'message', text: 'text' },
  account_words: {
    table: 'account',
    text: "'@' || handle || char(10) || name || char(10) || bio || char(10) || location",
  },
  media_words: { table: 'media', text: 'alt' },
};

/** Steps that fill the full-text indexes, some rows each. */
function searchFills(database: SqliteDatabase): (() => void)[] {
  database.exec(datasetSearch);
  return searchIndexes.flatMap((index) => {
    const { table, text } = indexedRows[index];
    const read = database.prepare<[number, number], { n: number; text: string }>(
      `SELECT n, ${text} AS text FROM ${table} WHERE n BETWEEN ? AND ? AND ${text} <> ''`,
    );
    const add = database.prepare(`INSERT INTO ${index} (rowid, words, forms) VALUES (?, ?, ?)`);
    const fill = database.transaction((first: number, last: number) => {
      for (const row of read.all(first, last)) {
        const { words, forms } = indexedText(row.text);
        add.run(row.n, words, forms);
      }
    });
    const last = Number(database.prepare(`SELECT coalesce(max(n), 0) FROM ${table}`).pluck().get());
    return Array.from({ length: Math.ceil(last / searchBatch) }, (_, at) => () => {
      fill(at * searchBatch + 1, (at + 1) * searchBatch);
    });
  });
}

/** Steps that bring each full-text index into one piece: half the time for every search of a common word. */
function searchMerges(database: SqliteDatabase): (() => void)[] {
  return searchIndexes.map(
    (index) => () => void database.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`),
  );
}
