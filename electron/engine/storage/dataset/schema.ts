import { indexMarks } from '../../../../core/domain/simulation/indexed-text';

/**
 * Tables of `dataset.db`, which is made once from a package and never changed: a new shape is a new database, made again
 * from the package beside it. `n` is the row's place in its file, and so in time order for posts and messages:
 * lists are read by `n` without sorting. Times in milliseconds since 1970.
 */
export const datasetVersion = 7;

/** The databases of an exercise, in its folder; and whatever SQLite puts beside them. */
export const datasetFile = 'dataset.db';
export const searchFile = 'search.db';
export const databaseFiles: ReadonlySet<string> = new Set(
  [datasetFile, searchFile].flatMap((name) => ['', '-journal', '-wal', '-shm'].map((end) => name + end)),
);

export const datasetTables = `
  PRAGMA user_version = ${datasetVersion};
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE reached (
    kind TEXT PRIMARY KEY, line INTEGER NOT NULL, bytes INTEGER NOT NULL, records INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE account (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, platform INTEGER NOT NULL, handle TEXT NOT NULL, handle_key TEXT NOT NULL,
    name TEXT NOT NULL, folded TEXT NOT NULL, bio TEXT NOT NULL, location TEXT NOT NULL, joined_at INTEGER NOT NULL,
    avatar TEXT, banner TEXT, verified INTEGER NOT NULL, private INTEGER NOT NULL,
    followers INTEGER NOT NULL, following INTEGER NOT NULL, lang TEXT NOT NULL
  ) STRICT;
  CREATE TABLE media (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, file TEXT NOT NULL, type TEXT NOT NULL, bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL, width INTEGER, height INTEGER, duration_ms INTEGER, alt TEXT NOT NULL, preview TEXT
  ) STRICT;
  CREATE TABLE media_use (media INTEGER NOT NULL, kind INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
  CREATE TABLE follow (
    n INTEGER PRIMARY KEY, follower INTEGER NOT NULL, followee INTEGER NOT NULL, since INTEGER NOT NULL,
    until INTEGER, purged INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE list (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, platform INTEGER NOT NULL, owner INTEGER NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL, created_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE list_member (
    n INTEGER PRIMARY KEY, list INTEGER NOT NULL, account INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER
  ) STRICT;
  CREATE TABLE post (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, platform INTEGER NOT NULL, author INTEGER NOT NULL, at INTEGER NOT NULL,
    text TEXT NOT NULL, lang TEXT NOT NULL, reply_to INTEGER, repost_of INTEGER, quote_of INTEGER, media TEXT,
    likes INTEGER NOT NULL, reposts INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE channel (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, platform INTEGER NOT NULL, kind TEXT NOT NULL, handle TEXT NOT NULL,
    handle_key TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, created_at INTEGER NOT NULL,
    avatar TEXT, access TEXT NOT NULL, members TEXT NOT NULL, subscribers INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE message (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, channel INTEGER NOT NULL, author INTEGER NOT NULL, at INTEGER NOT NULL,
    text TEXT NOT NULL, lang TEXT NOT NULL, reply_to INTEGER, forwarded_from TEXT, media TEXT, reactions TEXT,
    pinned INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE inject (n INTEGER PRIMARY KEY, id TEXT NOT NULL, at INTEGER NOT NULL, record TEXT NOT NULL) STRICT;
  CREATE TABLE event (
    n INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,
    entity_kind TEXT NOT NULL, entity TEXT NOT NULL, record TEXT NOT NULL
  ) STRICT;
`;

/** Made after the rows, which is quicker than keeping them up row by row. Each is one step of a job. */
export const datasetIndexes = [
  'CREATE UNIQUE INDEX account_id ON account (id)',
  'CREATE INDEX account_handle ON account (platform, handle_key)',
  'CREATE UNIQUE INDEX media_id ON media (id)',
  'CREATE UNIQUE INDEX media_file ON media (file)',
  'CREATE INDEX media_preview ON media (preview) WHERE preview IS NOT NULL',
  'CREATE INDEX media_use_media ON media_use (media, kind, used)',
  'CREATE INDEX follow_followee ON follow (followee, since, n)',
  'CREATE INDEX follow_follower ON follow (follower, since, n)',
  'CREATE INDEX follow_followee_end ON follow (followee, until) WHERE until IS NOT NULL',
  'CREATE INDEX follow_follower_end ON follow (follower, until) WHERE until IS NOT NULL',
  'CREATE UNIQUE INDEX list_id ON list (id)',
  'CREATE INDEX list_owner ON list (owner, n)',
  'CREATE INDEX list_member_list ON list_member (list, since, n)',
  'CREATE UNIQUE INDEX post_id ON post (id)',
  'CREATE INDEX post_feed ON post (platform, n) WHERE reply_to IS NULL',
  'CREATE INDEX post_author ON post (author, n)',
  'CREATE INDEX post_repost ON post (author, n) WHERE repost_of IS NOT NULL',
  'CREATE INDEX post_reply ON post (reply_to, n) WHERE reply_to IS NOT NULL',
  'CREATE UNIQUE INDEX channel_id ON channel (id)',
  'CREATE INDEX channel_handle ON channel (platform, handle_key)',
  'CREATE UNIQUE INDEX message_id ON message (id)',
  'CREATE INDEX message_channel ON message (channel, n)',
  'CREATE INDEX message_pinned ON message (channel, n) WHERE pinned = 1',
  'CREATE INDEX event_entity ON event (entity_kind, entity, n)',
] as const;

/**
 * Full-text indexes over `indexedText`: the text itself is in the tables, so they hold words and places only, and no lengths,
 * which nothing weighs by. `words` is what was written, `forms` what stands beside it; the marks of `indexedText` are letters to them.
 */
export const searchIndexes = ['post_words', 'message_words', 'account_words', 'media_words'] as const;
export type SearchIndex = (typeof searchIndexes)[number];

const marks = Object.values(indexMarks).join('');
/**
 * Tables of `search.db`: what is found in texts. The hashtags of posts are among them, because whoever folds words finds them on the
 * way, in the thread that has less to do.
 */
export const searchTables = `
  CREATE TABLE tag (n INTEGER PRIMARY KEY, folded TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE post_tag (tag INTEGER NOT NULL, post INTEGER NOT NULL) STRICT;
${searchIndexes
  .map(
    (index) =>
      `  CREATE VIRTUAL TABLE ${index} USING fts5 (words, forms, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars '${marks}'");`,
  )
  .join('\n')}
`;

/** Tells SQLite how the rows of a finished database are spread, by a sample. */
export const analyze = 'PRAGMA analysis_limit = 1000; ANALYZE';

/** Made after the rows of `search.db`. */
export const searchTableIndexes = [
  'CREATE INDEX post_tag_tag ON post_tag (tag, post)',
  'CREATE INDEX post_tag_post ON post_tag (post)',
] as const;
