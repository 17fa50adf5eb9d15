import { join } from 'node:path';
import type { CheckContext } from '../../../../core/domain/dataset/check-context';
import { eventTarget } from '../../../../core/domain/dataset/check-event';
import type { RecordKind, RecordOf } from '../../../../core/domain/dataset/dataset-files';
import { foldHandle, type KnownEntities } from '../../../../core/domain/dataset/known-entities';
import type { VolatilityEvent } from '../../../../core/domain/dataset/volatility-event';
import type { Exercise } from '../../../../core/domain/exercise/exercise';
import { foldText } from '../../../../core/domain/simulation/fold-text';
import { millisecondsOf } from '../../../../core/domain/text/instant';
import { othersTurn } from '../../jobs/others-turn';
import { openDatabase, type SqliteDatabase } from '../database';
import { inserts, longRows } from './dataset-inserts';
import { isUnfinishedOfThisVersion, removeDatabases } from './dataset-version';
import { type MediaUseKind, mediaUseKinds } from './media-use-rows';
import { keptRows, type Place, type ReachedPlaces, recallReached, rememberReached } from './reached';
import { analyze, datasetFile, datasetIndexes, datasetTables, searchFile, searchIndexes } from './schema';
import { openSearchFeed } from './search-feed';
import { accountText, searchTexts } from './search-texts';

/** Rows between two commits, and so the most that an import does again after a crash. Larger transactions gained nothing. */
const batch = 10_000;

export interface DatasetWriter {
  /** Gives the places up to which an earlier run of the same import got, and tells `context` what stands before them. */
  begin(context: CheckContext): Promise<ReachedPlaces>;
  write<K extends RecordKind>(kind: K, record: RecordOf<K>): void;
  /** Everything up to a place of a file was written. Resolves when more may come: the search indexes are filled aside. */
  reached(kind: RecordKind, place: Place): Promise<void>;
  /** Makes what indexes are missing, finishes full-text search, and closes. `progress` counts steps; between them others may work. */
  finish(options?: { progress?: (done: number, total: number) => void; signal?: AbortSignal }): Promise<void>;
  /** Closes without finishing: what was committed can be gone on from. */
  abort(): Promise<void>;
}

/**
 * Fills `dataset.db` and `search.db` in a folder from the checked records of a package, in reading order; both may
 * be there from a run that was cut off; of another version they are made anew. New pages need no journal, so that one costs little, and after a crash
 * the files hold whatever was committed.
 */
export async function openDatasetWriter(folder: string): Promise<DatasetWriter> {
  if (!isUnfinishedOfThisVersion(join(folder, datasetFile))) removeDatabases(folder);
  const database = openDatabase(join(folder, datasetFile), { check: false });
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('locking_mode = EXCLUSIVE');
  // More brought nothing, and memory is to stay below 400 MB with three million posts.
  database.pragma('cache_size = -16384');
  const begun = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").get() !== undefined;
  if (!begun) database.exec(`BEGIN; ${datasetTables}; COMMIT`);
  const insert = inserts(database);
  const long = longRows(database);
  const last = (table: 'post' | 'message') =>
    Number(database.prepare(`SELECT max(n) FROM ${table}`).pluck().get() ?? 0);
  let posts = last('post');
  let messages = last('message');
  const feed = await openSearchFeed(join(folder, searchFile));
  const texts = searchTexts(database, feed);
  const kept = keptRows(database);
  let exercise: Exercise | undefined;
  let known: KnownEntities | undefined;
  let context: CheckContext | undefined;
  let rows = 0;
  let inTransaction = false;
  let closed = false;

  const platformOf = (id: string) => exercise?.platforms.findIndex((platform) => platform.id === id) ?? -1;
  const account = (id: string) => known?.accounts.get(id)?.ordinal ?? null;
  const channel = (id: string) => known?.channels.get(id)?.ordinal ?? null;
  const post = (id: string | undefined) => (id === undefined ? 0 : (known?.posts.ordinalOf(id) ?? 0));
  const message = (id: string | undefined) => (id === undefined ? 0 : (known?.messages.ordinalOf(id) ?? 0));
  const media = (id: string) => known?.media.get(id)?.ordinal ?? 0;
  const uses = (kind: MediaUseKind, ordinal: number, ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      if (id !== undefined) long.media_use.add([media(id), mediaUseKinds.indexOf(kind), ordinal]);
    }
  };
  const timeOf = (instant: string | undefined) => (instant === undefined ? null : millisecondsOf(instant));
  const list = (values: unknown[]) => (values.length === 0 ? 0 : JSON.stringify(values));

  const writers: { [K in RecordKind]: (record: RecordOf<K>) => void } = {
    media: (m) => {
      const { lastInsertRowid } = insert.media.run(
        m.id,
        m.file,
        m.type,
        m.bytes,
        m.sha256,
        m.width ?? null,
        m.height ?? null,
        m.durationMs ?? null,
        m.alt,
        m.preview ?? null,
      );
      texts.add('media_words', Number(lastInsertRowid), m.alt);
    },
    accounts: (a) => {
      const platform = platformOf(a.platform);
      // Pages of a messenger have no place for a banner: nobody sees it, and so it is not kept.
      const banner = exercise?.platforms[platform]?.kind === 'messenger' ? undefined : a.banner;
      long.account.add([
        a.id,
        platform,
        a.handle,
        foldHandle(a.handle),
        a.name,
        foldText(`${a.handle} ${a.name}`),
        a.bio,
        a.location,
        millisecondsOf(a.joinedAt),
        a.avatar ?? 0,
        banner ?? 0,
        Number(a.verified),
        Number(a.private),
        a.followers,
        a.following,
        a.lang,
      ]);
      uses('account', account(a.id) ?? 0, [a.avatar, banner]);
      texts.add('account_words', account(a.id) ?? 0, accountText(a));
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
      uses('channel', channel(c.id) ?? 0, [c.avatar]);
    },
    follows: (f) => {
      long.follow.add([account(f.follower), account(f.followee), millisecondsOf(f.from), timeOf(f.until)]);
    },
    lists: (l) => {
      const createdAt = millisecondsOf(l.createdAt);
      const { lastInsertRowid } = insert.list.run(
        l.id,
        platformOf(l.platform),
        account(l.owner),
        l.name,
        l.description,
        createdAt,
      );
      for (const member of l.members) {
        const { from, until } = member;
        insert.listMember.run(lastInsertRowid, account(member.account), millisecondsOf(from), timeOf(until));
      }
    },
    posts: (p) => {
      posts += 1;
      long.post.add([
        posts,
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
      ]);
      uses('post', posts, p.media);
      texts.add('post_words', posts, p.text);
    },
    messages: (m) => {
      messages += 1;
      long.message.add([
        messages,
        m.id,
        channel(m.channel),
        account(m.author),
        millisecondsOf(m.at),
        m.text,
        m.lang,
        message(m.replyTo),
        m.forwardedFrom ?? 0,
        list(m.media),
        list(m.reactions),
        Number(m.pinned),
      ]);
      uses('message', messages, m.media);
      texts.add('message_words', messages, m.text);
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
    if (!inTransaction) return;
    for (const rows of Object.values(long)) rows.flush();
    database.exec('COMMIT');
    inTransaction = false;
  }

  function begin(): void {
    if (!inTransaction) database.exec('BEGIN');
    inTransaction = true;
  }

  async function abort(): Promise<void> {
    if (closed) return;
    closed = true;
    database.close();
    await feed.abort();
  }

  return {
    async begin(theContext) {
      context = theContext;
      ({ exercise, known } = theContext);
      await texts.catchUp(searchIndexes);
      return recallReached(database, theContext);
    },
    write(kind, record) {
      if (kept.holds(kind)) return;
      begin();
      writers[kind](record);
      rows += 1;
    },
    async reached(kind, place) {
      // What refers to a later line is wrong, but told only at the end: from here nothing can be gone on from.
      const sound = context?.problems.total === 0 && context.known.pending.length === 0;
      if (sound && rows >= batch) {
        rows = 0;
        begin();
        rememberReached(database, kind, place);
        commit();
      }
      await feed.settled();
    },
    async finish({ progress, signal } = {}) {
      commit();
      await texts.catchUp(searchIndexes);
      const searched = feed.finish();
      // Awaited last; a failure before that must not go unheard.
      searched.catch(() => undefined);
      const missing = datasetIndexes.filter((sql) => !hasIndex(database, sql));
      const total = datasetIndexes.length + 3;
      let done = datasetIndexes.length - missing.length;
      const step = async (work: () => void | Promise<void>) => {
        await othersTurn();
        signal?.throwIfAborted();
        await work();
        done += 1;
        progress?.(done, total);
      };
      for (const [at, sql] of missing.entries()) {
        await step(() => {
          begin();
          database.exec(sql);
          // One commit a table: after each index, syncing would take as long as making it.
          if (tableOf(missing[at + 1]) !== tableOf(sql)) commit();
        });
      }
      await step(() => endPurgedFollows(database));
      await step(() => {
        insert.meta.run('exercise', JSON.stringify(exercise));
        database.exec(analyze);
      });
      await step(() => searched);
      closed = true;
      database.close();
    },
    abort,
  };
}

/** The table that an index is of. */
function tableOf(sql: string | undefined): string | undefined {
  return /ON (\w+)/.exec(sql ?? '')?.[1];
}

function hasIndex(database: SqliteDatabase, sql: string): boolean {
  const [, name = ''] = /INDEX (\w+) ON/.exec(sql) ?? [];
  return (
    database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?").get(name) !== undefined
  );
}

/** Ends the follows of those whom a purge of followers names: from then on they are in no list, and the purge has counted them. */
function endPurgedFollows(database: SqliteDatabase): void {
  const end = database.prepare(
    `UPDATE follow SET until = :at, purged = 1
     WHERE followee = (SELECT n FROM account WHERE id = :account) AND follower = (SELECT n FROM account WHERE id = :follower)
       AND since < :at AND (until IS NULL OR until > :at)`,
  );
  const purges = database
    .prepare<[], { record: string }>(
      "SELECT record FROM event WHERE kind = 'account-followers-purged' ORDER BY n",
    )
    .all();
  database.transaction(() => {
    for (const { record } of purges) {
      const event = JSON.parse(record) as Extract<VolatilityEvent, { kind: 'account-followers-purged' }>;
      const at = millisecondsOf(event.at);
      for (const follower of event.followers) end.run({ at, account: event.account, follower });
    }
  })();
}
