import { askedWords, heldAnswers } from '../../../core/domain/simulation/asked-words';
import { hashtagsOf } from '../../../core/domain/simulation/hashtags';
import { postAsOf } from '../../../core/domain/simulation/post-as-of';
import type { PostState } from '../../../core/domain/simulation/state';
import type { SearchQuery, World } from '../../../core/domain/simulation/world';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import type { Range, RepostRow, StoredPost } from '../storage/dataset/post-rows';
import { correctedRows } from './corrected-rows';
import type { EventsAsOf } from './events-as-of';
import { matchOf } from './match-text';
import { pageOf, rowOfCursor } from './page-of';
import { wordsOf } from './words-of';
import type { AccountsAsOf } from './world-accounts';
import type { WorldSources } from './world-sources';

type PostQueries = Pick<
  World,
  | 'post'
  | 'feed'
  | 'postsBy'
  | 'listPosts'
  | 'postCount'
  | 'replies'
  | 'replyCount'
  | 'hashtag'
  | 'trends'
  | 'searchPosts'
>;

/** How far back trends look. */
const trendMilliseconds = 7 * 24 * 3600 * 1000;

const whole = { from: 0, before: Number.MAX_SAFE_INTEGER };

export function postQueries(sources: WorldSources, accounts: AccountsAsOf): PostQueries {
  const { dataset, events, platformNumber } = sources;
  const { posts, lists } = dataset;
  const changed = events.touched('post');
  /** Posts whose text an event changes: the indexes of words and hashtags know their first text only. */
  const edited = [...events.edited('post')].flatMap((id) => posts.byId(id) ?? []);
  const editedNumbers = new Set(edited.map(({ n }) => n));

  /** Of those, the ones that have a hashtag in any of their texts. */
  let editedByTag: Map<string, StoredPost[]> | undefined;
  function editedWith(tag: string): readonly StoredPost[] {
    editedByTag ??= byTagOfAnyText(edited, events);
    return editedByTag.get(tag) ?? [];
  }

  /** Posts of which a reply is deleted at some time: theirs must be looked at one by one to be counted. */
  let thinned: ReadonlySet<string> | undefined;
  function thinnedThreads(): ReadonlySet<string> {
    const replies = [...changed].flatMap((id) => posts.byId(id) ?? []);
    for (const id of events.purged) {
      const author = dataset.accounts.byId(id);
      if (author) replies.push(...posts.by(author.n, true, whole, Number.MAX_SAFE_INTEGER));
    }
    return new Set(replies.flatMap(({ record }) => record.replyTo ?? []));
  }

  const stateOf = ({ record }: StoredPost, at: number): PostState =>
    postAsOf(record, events.ofPost(record.id, record.author, at));

  /** The state of a post that a visitor is shown in lists; undefined for one that is not. */
  function shown(post: StoredPost, at: number): PostState | undefined {
    if (!accounts.isOpen(post.record.author, post.authorPrivate, at)) return undefined;
    const state = stateOf(post, at);
    if (state.deleted || state.withheld !== undefined) return undefined;
    if (state.repostOf !== undefined) {
      const original = posts.byId(state.repostOf);
      if (!original || !shown(original, at)) return undefined;
    }
    return state;
  }

  /** The end of the instant asked for last: a page asks for it with every post on it. */
  let lastEnd = { at: Number.NaN, end: 0 };

  function window(instant: Instant, after?: string): { at: number; before: number; end: number } {
    const at = millisecondsOf(instant);
    if (lastEnd.at !== at) lastEnd = { at, end: posts.end(at) };
    const { end } = lastEnd;
    return { at, end, before: rowOfCursor(after, end) };
  }

  /** Posts that events change, by their authors; read when first asked for. */
  let byAuthor: Map<string, StoredPost[]> | undefined;
  function changedBy(author: string): readonly StoredPost[] {
    if (!byAuthor) {
      byAuthor = new Map();
      for (const id of changed) {
        const post = posts.byId(id);
        const known = post && byAuthor.get(post.record.author);
        if (known) known.push(post);
        else if (post) byAuthor.set(post.record.author, [post]);
      }
    }
    return byAuthor.get(author) ?? [];
  }

  function countHidden(author: number, authorId: string, at: number, end: number): number {
    const purge = events.of('account', authorId, at).findLast(({ kind }) => kind === 'account-posts-purged');
    const purgedBefore = purge ? posts.end(millisecondsOf(purge.at) - 1) : 0;
    const purged = purge ? posts.countBy(author, { from: 0, before: Math.min(purgedBefore, end) }) : 0;
    let hidden = purged;
    for (const post of changedBy(authorId)) {
      if (post.n >= end) continue;
      const counted = post.n < purgedBefore;
      hidden += Number(isGone(post, at)) - Number(counted);
    }
    for (const { n, original } of doubtfulReposts(author, { from: 0, before: end })) {
      const [repost, source] = [posts.byNumber(n), posts.byId(original)];
      if (repost && source && !isGone(repost, at) && !shown(source, at)) hidden += 1;
    }
    return hidden;
  }

  function isGone(post: StoredPost, at: number): boolean {
    const { deleted, withheld } = stateOf(post, at);
    return deleted || withheld !== undefined;
  }

  /** Reposts of what may not be shown at some time: of posts that events change, and of accounts that were private or that events change. */
  function doubtfulReposts(author: number, range: Range): RepostRow[] {
    const accountsChanged = events.touched('account');
    return posts
      .repostsBy(author, range)
      .filter(
        ({ original, originalAuthor, authorPrivate }) =>
          authorPrivate === 1 || changed.has(original) || accountsChanged.has(originalAuthor),
      );
  }

  /** Trends that were counted last: pages show those of the last full hour, and one is rendered again when it is preserved. */
  const trends: { key: string; tags: { tag: string; posts: number }[] } = { key: '', tags: [] };

  /**
   * Hashtags of the last days, most used first. The database counts them as they were written; whatever an event changes
   * is taken out of that and counted as it is now.
   */
  function countTags(platform: string, instant: Instant): { tag: string; posts: number }[] {
    const { at, end } = window(instant);
    const range = { from: posts.end(at - trendMilliseconds - 1), before: end };
    const counts = new Map(
      posts.tagCounts(platformNumber(platform), range).map(({ tag, posts: n }) => [tag, n]),
    );
    const add = (text: string, by: number) => {
      for (const tag of hashtagsOf(text)) counts.set(tag, (counts.get(tag) ?? 0) + by);
    };
    const touched = new Map<number, StoredPost>();
    for (const id of events.touched('account')) {
      const author = accounts.byId(id, at);
      if (author?.state.platform !== platform) continue;
      for (const post of posts.taggedBy(author.n, range)) touched.set(post.n, post);
    }
    for (const id of changed) {
      const post = posts.byId(id);
      if (post && post.record.platform === platform && post.n >= range.from && post.n < end)
        touched.set(post.n, post);
    }
    for (const post of touched.values()) {
      if (!post.authorPrivate) add(post.record.text, -1);
      const state = shown(post, at);
      if (state) add(state.text, 1);
    }
    return [...counts]
      .filter(([, number]) => number > 0)
      .map(([tag, number]) => ({ tag, posts: number }))
      .sort((a, b) => b.posts - a.posts || (a.tag < b.tag ? -1 : 1));
  }

  return {
    post(id, instant) {
      const at = millisecondsOf(instant);
      const found = posts.byId(id);
      return found && millisecondsOf(found.record.at) <= at ? stateOf(found, at) : undefined;
    },
    feed(platform, instant, page) {
      const { at, before } = window(instant, page.after);
      const number = platformNumber(platform);
      return pageOf(
        { before, limit: page.limit },
        (end, limit) => posts.feed(number, { from: 0, before: end }, limit),
        (post) => shown(post, at),
      );
    },
    postsBy(account, instant, page) {
      const { at, before } = window(instant, page.after);
      const author = accounts.byId(account, at);
      if (!author) return { items: [] };
      return pageOf(
        { before, limit: page.limit },
        (end, limit) => posts.by(author.n, page.replies, { from: 0, before: end }, limit),
        (post) => shown(post, at),
      );
    },
    listPosts(id, instant, page) {
      const { at, before } = window(instant, page.after);
      const list = lists.byId(id);
      if (!list || millisecondsOf(list.record.createdAt) > at) return { items: [] };
      const members = lists.members(list.n, at);
      return pageOf(
        { before, limit: page.limit },
        (end, limit) =>
          members
            .flatMap(({ n }) => posts.topNumbersBy(n, { from: 0, before: end }, limit))
            .sort((a, b) => b - a)
            .slice(0, limit)
            .flatMap((n) => posts.byNumber(n) ?? []),
        (post) => shown(post, at),
      );
    },
    postCount(account, instant) {
      const { at, end } = window(instant);
      const author = accounts.byId(account, at);
      if (!author) return 0;
      return posts.countBy(author.n, { from: 0, before: end }) - countHidden(author.n, account, at, end);
    },
    replies(id, instant) {
      const { at, end } = window(instant);
      const post = posts.byId(id);
      if (!post) return [];
      return posts.replies(post.n, { from: 0, before: end }).map((reply) => stateOf(reply, at));
    },
    replyCount(id, instant) {
      const { at, end } = window(instant);
      const range = { from: 0, before: end };
      thinned ??= thinnedThreads();
      const post = posts.byId(id);
      if (!post) return 0;
      if (!thinned.has(id)) return posts.countReplies(post.n, range);
      return posts.replies(post.n, range).filter((reply) => !stateOf(reply, at).deleted).length;
    },
    hashtag(platform, tag, instant, page) {
      const { at, before } = window(instant, page.after);
      const number = platformNumber(platform);
      const fetch = correctedRows((range, limit) => posts.tagged(number, tag, range, limit), {
        edited: editedWith(tag),
        editedNumbers,
        answers: (post) =>
          post.record.platform === platform && hashtagsOf(stateOf(post, at).text).includes(tag),
        from: 0,
      });
      return pageOf({ before, limit: page.limit }, fetch, (post) => shown(post, at));
    },
    trends(platform, instant, limit) {
      const key = `${platform} ${instant}`;
      if (trends.key !== key) Object.assign(trends, { key, tags: countTags(platform, instant) });
      return trends.tags.slice(0, limit);
    },
    searchPosts(platform, query, instant, page) {
      const { at, before } = window(instant, page.after);
      const asked = askedWords(query);
      const author = query.from === undefined ? undefined : accounts.holding(platform, query.from, at);
      if (asked === undefined || (query.from !== undefined && !author)) return { items: [] };
      const filter = {
        platform: platformNumber(platform),
        author: author?.n ?? null,
        lang: query.lang ?? null,
        hasMedia: query.hasMedia,
      };
      const { from, until } = span(query, posts.end);
      const match = asked && matchOf(asked);
      const fetch = correctedRows((range, limit) => posts.search(match, filter, range, limit), {
        edited,
        editedNumbers,
        answers: (post) =>
          fits(post, query, platform, author?.record.id) &&
          (asked === null || heldAnswers(asked, wordsOf(sources, stateOf(post, at).text))),
        from,
      });
      return pageOf({ before: Math.min(before, until), limit: page.limit }, fetch, (post) => shown(post, at));
    },
  };
}

/** Edited posts by the hashtags of their first and of all their later texts. */
function byTagOfAnyText(edited: readonly StoredPost[], events: EventsAsOf): Map<string, StoredPost[]> {
  const byTag = new Map<string, StoredPost[]>();
  for (const post of edited) {
    const { id, text } = post.record;
    const later = events
      .of('post', id, Number.POSITIVE_INFINITY)
      .flatMap((event) => (event.kind === 'post-edited' ? event.text : []));
    for (const tag of new Set([text, ...later].flatMap(hashtagsOf))) {
      const found = byTag.get(tag);
      if (found) found.push(post);
      else byTag.set(tag, [post]);
    }
  }
  return byTag;
}

/** Row numbers of a search's time: from `since` on (inclusive), before `until` (exclusive). */
export function span(
  { since, until }: SearchQuery,
  end: (at: number) => number,
): { from: number; until: number } {
  return {
    from: since === undefined ? 0 : end(millisecondsOf(since) - 1),
    until: until === undefined ? Number.MAX_SAFE_INTEGER : end(millisecondsOf(until) - 1),
  };
}

/** Everything that a search asks but its words. */
function fits(
  { record }: StoredPost,
  query: SearchQuery,
  platform: string,
  author: string | undefined,
): boolean {
  return (
    record.platform === platform &&
    (author === undefined || record.author === author) &&
    (query.lang === undefined || record.lang === query.lang) &&
    (!query.hasMedia || record.media.length > 0)
  );
}
