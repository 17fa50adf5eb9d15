import type { Post } from '../../../../core/domain/dataset/records';
import { instantOf } from '../../../../core/domain/text/instant';
import type { SqliteDatabase } from '../database';
import { endOfRows } from './end-of-rows';
import { heldRows } from './held-rows';

/** In the order of `select`. As a list it is read in four fifths of the time that an object takes. */
type PostRow = [
  n: number,
  id: string,
  platform: number,
  author: string,
  authorPrivate: number,
  at: number,
  text: string,
  lang: Post['lang'],
  replyTo: string | null,
  repostOf: string | null,
  quoteOf: string | null,
  media: string | null,
  likes: number,
  reposts: number,
];

/** A post as it was written, with its row number, which is its place in time. */
export interface StoredPost {
  n: number;
  record: Post;
  /** Whether its author was private at the beginning. */
  authorPrivate: boolean;
}

/** A repost, and what of its original tells whether it shows. */
export interface RepostRow {
  n: number;
  original: string;
  originalAuthor: string;
  authorPrivate: number;
}

/** Rows from `from` (inclusive) up to `before` (exclusive). */
export interface Range {
  from: number;
  before: number;
}

/** What a search asks beside words. `author` is a row number. */
export interface PostFilter {
  platform: number;
  author: number | null;
  lang: string | null;
  hasMedia: boolean;
}

/** Posts. Lists are newest first, within a range of row numbers. */
export interface PostRows {
  /** Row number after the last post written until `at` (milliseconds), so that `n < end(at)` are the posts of then. */
  end(at: number): number;
  byId(id: string): StoredPost | undefined;
  byNumber(n: number): StoredPost | undefined;
  /** Of a platform, without replies. */
  feed(platform: number, range: Range, limit: number): StoredPost[];
  by(author: number, replies: boolean, range: Range, limit: number): StoredPost[];
  countBy(author: number, range: Range): number;
  /** What an author reposted: row number, and the original with its author, whether private at the beginning. */
  repostsBy(author: number, range: Range): RepostRow[];
  /** Row numbers of what an author wrote or reposted, without replies. */
  topNumbersBy(author: number, range: Range, limit: number): number[];
  /** Oldest first. */
  replies(post: number, range: Range): StoredPost[];
  countReplies(post: number, range: Range): number;
  tagged(platform: number, tag: string, range: Range, limit: number): StoredPost[];
  /** How many posts of a range have each hashtag, posts of accounts that were private at the beginning left out. */
  tagCounts(platform: number, range: Range): { tag: string; posts: number }[];
  /** Posts of an author in a range that have a hashtag. */
  taggedBy(author: number, range: Range): StoredPost[];
  /** `match` is an FTS5 query; null: no words asked for. */
  search(match: string | null, filter: PostFilter, range: Range, limit: number): StoredPost[];
}

const select = `
  SELECT p.n, p.id, p.platform, a.id, a.private, p.at, p.text, p.lang, r.id, o.id, q.id, p.media, p.likes, p.reposts`;
const joins = `
  JOIN account a ON a.n = p.author
  LEFT JOIN post r ON r.n = p.reply_to
  LEFT JOIN post o ON o.n = p.repost_of
  LEFT JOIN post q ON q.n = p.quote_of`;
const newest = 'ORDER BY p.n DESC LIMIT +:limit';
const within = 'p.n >= :from AND p.n < :before';
const filters = `p.platform = +:platform AND (:lang IS NULL OR p.lang = +:lang) AND (:hasMedia = 0 OR p.media IS NOT NULL)`;

/** A page shows 50 posts, and those that they quote, repost and answer; the next pages show many of them again. */
const heldPosts = 2_000;

type Named = Record<string, string | number | null>;

/** @param onlyPlatform place in `platforms` of the one that all posts are on; undefined where they may be on several */
export function postRows(
  database: SqliteDatabase,
  platforms: readonly string[],
  onlyPlatform: number | undefined,
): PostRows {
  const rows = (sql: string) => database.prepare<[Named], PostRow>(`${select} ${sql}`).raw();
  const byId = rows(`FROM post p ${joins} WHERE p.id = +:id`);
  const byNumber = rows(`FROM post p ${joins} WHERE p.n = +:n`);
  const feed = rows(
    `FROM post p ${joins} WHERE p.platform = +:platform AND p.reply_to IS NULL AND ${within} ${newest}`,
  );
  const by = rows(`FROM post p ${joins} WHERE p.author = +:author AND ${within} ${newest}`);
  const byTop = rows(
    `FROM post p ${joins} WHERE p.author = +:author AND p.reply_to IS NULL AND ${within} ${newest}`,
  );
  const topNumbersBy = database
    .prepare<[Named], number>(
      `SELECT p.n FROM post p WHERE p.author = +:author AND p.reply_to IS NULL AND ${within} ${newest}`,
    )
    .pluck();
  const countBy = database.prepare<[Named], { posts: number }>(
    `SELECT count(*) AS posts FROM post p WHERE p.author = +:author AND ${within}`,
  );
  const repostsBy = database.prepare<[Named], RepostRow>(
    `SELECT p.n, o.id AS original, a.id AS originalAuthor, a.private AS authorPrivate
     FROM post p JOIN post o ON o.n = p.repost_of JOIN account a ON a.n = o.author
     WHERE p.author = +:author AND p.repost_of IS NOT NULL AND ${within}`,
  );
  const replies = rows(`FROM post p ${joins} WHERE p.reply_to = +:post AND ${within} ORDER BY p.n`);
  const countReplies = database
    .prepare<[Named], number>(`SELECT count(*) FROM post p WHERE p.reply_to = +:post AND ${within}`)
    .pluck();
  const tagged = rows(
    `FROM tag t JOIN post_tag pt ON pt.tag = t.n JOIN post p ON p.n = pt.post ${joins}
     WHERE t.folded = +:tag AND pt.post >= :from AND pt.post < :before AND p.platform = +:platform
     ORDER BY pt.post DESC LIMIT +:limit`,
  );
  const tagCounts = database.prepare<[Named], { tag: string; posts: number }>(
    `SELECT t.folded AS tag, c.posts FROM (
       SELECT pt.tag, count(*) AS posts FROM post_tag pt
       JOIN post p ON p.n = pt.post
       JOIN account a ON a.n = p.author
       WHERE pt.post >= :from AND pt.post < :before AND p.platform = +:platform AND a.private = 0
       GROUP BY pt.tag
     ) c JOIN tag t ON t.n = c.tag`,
  );
  const taggedBy = rows(
    `FROM post p ${joins} WHERE p.author = +:author AND ${within} AND EXISTS (SELECT 1 FROM post_tag WHERE post = p.n)`,
  );
  const searchWords = database
    .prepare<[match: string, from: number, before: number, limit: number], number>(
      `SELECT rowid FROM post_words
       WHERE post_words MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT +?`,
    )
    .pluck();
  const searchWordsFiltered = database
    .prepare<[Named], number>(
      `SELECT w.rowid FROM post_words w JOIN post p ON p.n = w.rowid
       WHERE post_words MATCH :match AND w.rowid >= :from AND w.rowid < :before AND ${filters}
         AND (:author IS NULL OR p.author = +:author) ORDER BY w.rowid DESC LIMIT +:limit`,
    )
    .pluck();
  const byNumbers = rows(`FROM json_each(:numbers) asked CROSS JOIN post p ON p.n = asked.value ${joins}`);
  // A repost has no words of its own: its original is what answers.
  const isOriginal = 'p.repost_of IS NULL';
  const searchAuthor = rows(
    `FROM post p ${joins} WHERE p.author = +:author AND ${isOriginal} AND ${filters} AND ${within} ${newest}`,
  );
  const searchAll = rows(`FROM post p ${joins} WHERE ${isOriginal} AND ${filters} AND ${within} ${newest}`);

  const held = heldRows<StoredPost>(heldPosts);
  const heldByNumber = heldRows<StoredPost, number>(heldPosts);

  function stored([
    n,
    id,
    platform,
    author,
    authorPrivate,
    at,
    text,
    lang,
    replyTo,
    repostOf,
    quoteOf,
    media,
    likes,
    reposts,
  ]: PostRow): StoredPost {
    const record: Post = {
      id,
      platform: platforms[platform] ?? '',
      author,
      at: instantOf(at),
      text,
      lang,
      media: media === null ? [] : (JSON.parse(media) as string[]),
      likes,
      reposts,
    };
    if (replyTo !== null) record.replyTo = replyTo;
    if (repostOf !== null) record.repostOf = repostOf;
    if (quoteOf !== null) record.quoteOf = quoteOf;
    const post = { n, authorPrivate: authorPrivate === 1, record };
    heldByNumber.hold(n, post);
    return held.hold(id, post);
  }
  const one = (row: PostRow | undefined) => row && stored(row);

  /** The posts with these row numbers, in their order, all of which exist: those that are not held are read together. */
  function numbered(numbers: readonly number[]): StoredPost[] {
    const known = numbers.map((n) => heldByNumber.get(n, () => undefined));
    const missing = numbers.filter((_, index) => known[index] === undefined);
    const read = missing.length > 0 ? byNumbers.all({ numbers: JSON.stringify(missing) }).map(stored) : [];
    let next = 0;
    return known.map((post) => post ?? (read[next++] as StoredPost));
  }

  return {
    end: endOfRows(database, 'post'),
    byId: (id) => held.get(id, () => one(byId.get({ id }))),
    byNumber: (n) => heldByNumber.get(n, () => one(byNumber.get({ n }))),
    feed: (platform, range, limit) => feed.all({ platform, ...range, limit }).map(stored),
    by: (author, withReplies, range, limit) =>
      (withReplies ? by : byTop).all({ author, ...range, limit }).map(stored),
    countBy: (author, range) => countBy.get({ author, ...range })?.posts ?? 0,
    repostsBy: (author, range) => repostsBy.all({ author, ...range }),
    topNumbersBy: (author, range, limit) => topNumbersBy.all({ author, ...range, limit }),
    replies: (post, range) => replies.all({ post, ...range }).map(stored),
    countReplies: (post, range) => countReplies.get({ post, ...range }) ?? 0,
    tagged: (platform, tag, range, limit) => tagged.all({ platform, tag, ...range, limit }).map(stored),
    tagCounts: (platform, range) => tagCounts.all({ platform, ...range }),
    taggedBy: (author, range) => taggedBy.all({ author, ...range }).map(stored),
    search(match, { platform, author, lang, hasMedia }, range, limit) {
      // Where every answer is on the platform asked for, the posts need not be looked at to find that out.
      const anyPost = platform === onlyPlatform && author === null && lang === null && !hasMedia;
      if (match !== null && anyPost) return numbered(searchWords.all(match, range.from, range.before, limit));
      const values = { platform, lang, hasMedia: Number(hasMedia), ...range, limit };
      if (match !== null) return numbered(searchWordsFiltered.all({ ...values, match, author }));
      if (author !== null) return searchAuthor.all({ ...values, author }).map(stored);
      return searchAll.all(values).map(stored);
    },
  };
}
