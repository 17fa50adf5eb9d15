import { foldText } from '../fold-text';
import { newAnswers } from '../microblog/new-answers';
import { postCard } from '../microblog/post-card';
import { askedThread } from '../microblog/reply-tree';
import { askedPage, listPath } from '../page/asked-page';
import type { View } from '../page/view';
import { isEmptySearch, parseSearch } from '../parse-search';
import { paths } from '../platform-address';
import type { Address } from '../read-address';
import { isListed, servedPost } from '../standing';
import type { AccountState, PostState } from '../state';
import type { Cursor, Slice } from '../world';
import { type LiveList, newestFirst, newsLimit } from './live-list';
import { after } from './search-after';

type Posts = (page: { after?: Cursor; limit: number }) => Slice<PostState>;

/** The list of posts that an address of the microblog shows at the view's instant; undefined where it shows none. */
export function microblogList(view: View, { segments, query }: Address): LiveList | undefined {
  const [first = '', second, third, ...rest] = segments;
  const { world, platform, at } = view;
  if (rest.length > 0) return undefined;
  if (first === '')
    return posts(view, query, 'home', paths.home, (page) => world.feed(platform.id, at, page));
  if (first === 'search' && second === undefined) return searchList(view, query);
  if (first === 'tag' && second !== undefined && third === undefined) {
    const tag = foldText(second);
    return posts(view, query, `tag ${tag}`, paths.tag(second), (page) =>
      world.hashtag(platform.id, tag, at, page),
    );
  }
  if (!first.startsWith('@')) return undefined;
  if (third !== undefined) {
    if (second === 'post') return threadList(view, third, query);
    return second === 'list' ? listOfAccounts(view, third, query) : undefined;
  }
  const account = view.accountByHandle(first.slice(1));
  return isOpen(account) ? profileList(view, account, second, query) : undefined;
}

/** Whether pages of an account are to be seen. */
function isOpen(account: AccountState | undefined): account is AccountState {
  return account !== undefined && isListed(account) && !account.private;
}

function posts(view: View, query: URLSearchParams, of: string, path: string, slice: Posts): LiveList {
  const first = listPath(path, askedPage(query));
  return { of, what: 'posts', since: newestFirst(slice, first, (post) => cardOf(view, post)) };
}

/** Reposts of one post show as one. */
function cardOf(view: View, post: PostState): string | undefined {
  if (!postCard(view, post)) return undefined;
  return post.repostOf === undefined ? post.id : `repost of ${post.repostOf}`;
}

function profileList(
  view: View,
  { id, handle }: AccountState,
  part: string | undefined,
  query: URLSearchParams,
): LiveList | undefined {
  if (part !== undefined && part !== 'replies') return undefined;
  const replies = part === 'replies';
  return posts(
    view,
    query,
    `${part ?? 'posts'} of ${id}`,
    replies ? paths.replies(handle) : paths.profile(handle),
    (page) => view.world.postsBy(id, view.at, { ...page, replies }),
  );
}

function listOfAccounts(view: View, id: string, query: URLSearchParams): LiveList | undefined {
  const list = view.world.list(id, view.at);
  const owner = list?.platform === view.platform.id ? view.account(list.owner) : undefined;
  if (!list || !isOpen(owner)) return undefined;
  return posts(view, query, `list ${id}`, paths.list(owner.handle, id), (page) =>
    view.world.listPosts(id, view.at, page),
  );
}

function threadList(view: View, id: string, query: URLSearchParams): LiveList | undefined {
  const served = servedPost(view.world, id, view.at);
  if (served?.post.platform !== view.platform.id) return undefined;
  const { post, author } = served;
  const asked = askedThread(paths.post(author.handle, id), query);
  return {
    of: `thread ${id}`,
    what: 'replies',
    since(instant) {
      const { count, path } = newAnswers(view, post, asked, { since: instant, most: newsLimit });
      return { count: Math.min(count, newsLimit + 1), path };
    },
  };
}

function searchList(view: View, query: URLSearchParams): LiveList | undefined {
  const text = query.get('q') ?? '';
  const { world, platform, at } = view;
  const asked = parseSearch(text, platform.offsetMinutes);
  if (query.get('in') === 'people' || isEmptySearch(asked)) return undefined;
  return {
    of: `search ${text}`,
    what: 'posts',
    since(instant) {
      const fresh = after(asked, instant);
      const slice: Posts = (page) => world.searchPosts(platform.id, fresh, at, page);
      return posts(view, query, '', paths.search(text), slice).since(instant);
    },
  };
}
