import { type AskedPage, askedPage } from '../page/asked-page';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { Address } from '../read-address';
import { postStanding } from '../standing';
import type { AccountState, ListState } from '../state';
import { hashtagPage } from './hashtag';
import { homePage } from './home';
import { listPage, listsPage } from './lists';
import { followsPage } from './people';
import { profilePage } from './profile';
import { searchPage } from './search';
import { threadPage } from './thread';
import { gonePage, missingPage, privatePostPage, suspendedPage, withheldPage } from './unavailable';

/** Addresses of the microblog: `/`, `/search`, `/tag/<tag>`, and all that begins with `/@<handle>`. */
export function microblogPage(view: View, { segments, query }: Address): Page {
  const [first = '', second, third, ...rest] = segments;
  const asked = askedPage(query);
  if (first === '') return homePage(view, asked);
  if (first === 'search' && second === undefined) {
    return searchPage(view, query.get('q') ?? '', query.get('in') === 'people', asked);
  }
  if (first === 'tag' && second !== undefined && third === undefined) return hashtagPage(view, second, asked);
  if (!first.startsWith('@')) return missingPage(view, 'page');
  const handle = first.slice(1);
  if (second === 'post' && third !== undefined && rest.length === 0) {
    return postPage(view, handle, third, query);
  }
  if (second === 'list' && third !== undefined) return listAt(view, handle, third, rest, asked);
  return third === undefined ? accountPage(view, handle, second, asked) : missingPage(view, 'page');
}

function accountPage(view: View, handle: string, part: string | undefined, asked: AskedPage): Page {
  const account = view.accountByHandle(handle);
  if (!account) return missingPage(view, 'account');
  if (account.suspended) return suspendedPage(view);
  if (account.handle !== handle) return movedAccount(view, account, part);
  if (account.withheld !== undefined) return withheldPage(view, 'account', account.withheld);
  switch (part) {
    case undefined:
      return profilePage(view, account, false, asked);
    case 'replies':
      return profilePage(view, account, true, asked);
    case 'lists':
      return listsPage(view, account);
    case 'followers':
    case 'following':
      return followsPage(view, account, part, asked);
    default:
      return missingPage(view, 'page');
  }
}

/** From a handle that an account had, or another spelling of it, to the same part of it under its own. */
function movedAccount(view: View, { handle }: AccountState, part: string | undefined): Page {
  switch (part) {
    case undefined:
      return { kind: 'redirect', to: paths.profile(handle) };
    case 'replies':
    case 'lists':
    case 'followers':
    case 'following':
      return { kind: 'redirect', to: paths[part](handle) };
    default:
      return missingPage(view, 'page');
  }
}

/** A post's page; under another handle than its author's, a way to the right one, as real sites do. */
function postPage(view: View, handle: string, id: string, query: URLSearchParams): Page {
  const post = view.post(id);
  const author = post?.platform === view.platform.id ? view.account(post.author) : undefined;
  const standing = postStanding(author && post, author);
  if (!post || !author || standing === 'unknown') {
    return view.accountByHandle(handle)?.suspended ? suspendedPage(view) : missingPage(view, 'post');
  }
  if (standing === 'suspended' || author.suspended) return suspendedPage(view);
  if (author.handle !== handle) return { kind: 'redirect', to: paths.post(author.handle, id) };
  const reference = post.withheld ?? author.withheld;
  if (standing === 'withheld' && reference !== undefined) return withheldPage(view, 'post', reference);
  if (standing === 'private') return privatePostPage(view);
  if (standing === 'deleted') return gonePage(view, 'post');
  return threadPage(view, post, author, query);
}

/** A list's page, or its members'; under another handle than its owner's, a way to the right one. */
function listAt(view: View, handle: string, id: string, rest: readonly string[], asked: AskedPage): Page {
  const [part, ...more] = rest;
  if ((part !== undefined && part !== 'members') || more.length > 0) return missingPage(view, 'page');
  const found = view.world.list(id, view.at);
  const list: ListState | undefined = found?.platform === view.platform.id ? found : undefined;
  const owner = list && view.account(list.owner);
  if (!list || !owner) return missingPage(view, 'list');
  if (owner.suspended) return suspendedPage(view);
  if (owner.handle !== handle) {
    const to = part === undefined ? paths.list(owner.handle, id) : paths.listMembers(owner.handle, id);
    return { kind: 'redirect', to };
  }
  if (owner.withheld !== undefined) return withheldPage(view, 'account', owner.withheld);
  return listPage(view, list, owner, { part: part ?? 'posts', asked });
}
