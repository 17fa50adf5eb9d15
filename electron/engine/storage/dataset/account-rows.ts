import type { Account } from '../../../../core/domain/dataset/records';
import { instantOf } from '../../../../core/domain/text/instant';
import type { SqliteDatabase } from '../database';
import { accountNames } from './account-names';
import { heldRows } from './held-rows';

interface AccountRow {
  n: number;
  id: string;
  platform: number;
  handle: string;
  name: string;
  bio: string;
  location: string;
  joined_at: number;
  avatar: string | null;
  banner: string | null;
  verified: number;
  private: number;
  followers: number;
  following: number;
  lang: Account['lang'];
}

/** An account as it was at the beginning, with its row number. */
export interface StoredAccount {
  n: number;
  record: Account;
}

/** One follow relation: who is at its other end, and what its place in the list is. */
export interface StoredFollow extends StoredAccount {
  since: number;
  place: number;
}

/** Accounts and who follows whom. Times in milliseconds. */
export interface AccountRows {
  byId(id: string): StoredAccount | undefined;
  byNumber(n: number): StoredAccount | undefined;
  /** With this handle, folded, at the beginning. */
  byHandleKey(platform: number, key: string): StoredAccount[];
  /** Whose handle or name held all the folded words at the beginning, read one by one; most followed first. */
  holding(platform: number, words: readonly string[]): Iterable<StoredAccount>;
  /** Latest first, before the place (since, place), until `at`. */
  followers(account: number, at: number, before: FollowPlace, limit: number): StoredFollow[];
  following(account: number, at: number, before: FollowPlace, limit: number): StoredFollow[];
  /** By how much the follows that began after `from` and until `to`, and those that ended then, move the counts; ends by a purge are not among those of the followers. */
  followChanges(account: number, from: number, to: number): { followers: number; following: number };
}

export interface FollowPlace {
  since: number;
  place: number;
}

/** Whoever writes much stands on every page. */
const heldAccounts = 2_000;

const columns =
  'a.n, a.id, a.platform, a.handle, a.name, a.bio, a.location, a.joined_at, a.avatar, a.banner, a.verified, a.private, a.followers, a.following, a.lang';

export function accountRows(database: SqliteDatabase, platforms: readonly string[]): AccountRows {
  const byId = database.prepare<[string], AccountRow>(`SELECT ${columns} FROM account a WHERE a.id = +?`);
  const byNumber = database.prepare<[number], AccountRow>(`SELECT ${columns} FROM account a WHERE a.n = +?`);
  const byHandle = database.prepare<[number, string], AccountRow>(
    `SELECT ${columns} FROM account a WHERE a.platform = +? AND a.handle_key = +? ORDER BY a.n`,
  );
  const names = accountNames(database);
  const follows = (near: string, far: string) =>
    database.prepare<
      [number, number, number, number, number, number],
      AccountRow & { since: number; place: number }
    >(
      `SELECT ${columns}, f.since, f.n AS place FROM follow f JOIN account a ON a.n = f.${far}
       WHERE f.${near} = +? AND f.since <= ? AND (f.until IS NULL OR f.until > ?) AND (f.since, f.n) < (?, ?)
       ORDER BY f.since DESC, f.n DESC LIMIT +?`,
    );
  const followers = follows('followee', 'follower');
  const following = follows('follower', 'followee');
  const changes = (near: string, ended: string) =>
    database
      .prepare<[{ account: number; from: number; to: number }], number>(
        `SELECT (SELECT count(*) FROM follow WHERE ${near} = +:account AND since > :from AND since <= :to)
              - (SELECT count(*) FROM follow WHERE ${near} = +:account AND until > :from AND until <= :to ${ended})`,
      )
      .pluck();
  const followerChanges = changes('followee', 'AND purged = 0');
  const followingChanges = changes('follower', '');

  function stored(row: AccountRow): StoredAccount {
    const { n, joined_at: joinedAt, avatar, banner, platform, ...rest } = row;
    return {
      n,
      record: {
        id: rest.id,
        platform: platforms[platform] ?? '',
        handle: rest.handle,
        name: rest.name,
        bio: rest.bio,
        location: rest.location,
        joinedAt: instantOf(joinedAt),
        ...(avatar === null ? {} : { avatar }),
        ...(banner === null ? {} : { banner }),
        verified: rest.verified === 1,
        private: rest.private === 1,
        followers: rest.followers,
        following: rest.following,
        lang: rest.lang,
      },
    };
  }

  const one = (row: AccountRow | undefined) => row && stored(row);
  const held = heldRows<StoredAccount>(heldAccounts);

  const storedFollow = (row: AccountRow & FollowPlace): StoredFollow => ({
    ...stored(row),
    since: row.since,
    place: row.place,
  });

  return {
    byId: (id) => held.get(id, () => one(byId.get(id))),
    byNumber: (n) => one(byNumber.get(n)),
    byHandleKey: (platform, key) => byHandle.all(platform, key).map(stored),
    *holding(platform, words) {
      for (const n of names.holding(platform, words)) {
        const row = byNumber.get(n);
        if (row) yield stored(row);
      }
    },
    followers: (account, at, before, limit) =>
      followers.all(account, at, at, before.since, before.place, limit).map(storedFollow),
    following: (account, at, before, limit) =>
      following.all(account, at, at, before.since, before.place, limit).map(storedFollow),
    followChanges: (account, from, to) => ({
      followers: followerChanges.get({ account, from, to }) ?? 0,
      following: followingChanges.get({ account, from, to }) ?? 0,
    }),
  };
}
