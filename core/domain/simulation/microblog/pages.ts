import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { Address } from '../read-address';
import { postStanding } from '../standing';
import type { AccountState } from '../state';
import { hashtagPage } from './hashtag';
import { homePage } from './home';
import { followsPage } from './people';
import { profilePage } from './profile';
import { searchPage } from './search';
import { threadPage } from './thread';
import { gonePage, missingPage, privatePostPage, suspendedPage, withheldPage } from './unavailable';

/** Addresses of the microblog: `/`, `/search`, `/tag/<tag>`, and all that begins with `/@<handle>`. */
export function microblogPage(view: View, { segments, query }: Address): Page {
  const [first = '', second, third, ...rest] = segments;
  const after = query.get('after') ?? undefined;
  if (first === '') return homePage(view, after);
  if (first === 'search' && second === undefined) {
    return searchPage(view, query.get('q') ?? '', query.get('in') === 'people', after);
  }
  if (first === 'tag' && second !== undefined && third === undefined) return hashtagPage(view, second, after);
  if (first.startsWith('@') && rest.length === 0)
    return accountPage(view, first.slice(1), second, third, after);
  return missingPage(view, 'page');
}

function accountPage(
  view: View,
  asked: string,
  part: string | undefined,
  id: string | undefined,
  after: string | undefined,
): Page {
  const account = view.accountByHandle(asked);
  if (part === 'post' && id !== undefined) return postPage(view, asked, account, id, after);
  if (id !== undefined) return missingPage(view, 'page');
  if (!account) return missingPage(view, 'account');
  if (account.suspended) return suspendedPage(view);
  const moved = account.handle !== asked;
  if (account.withheld !== undefined && !moved) return withheldPage(view, 'account', account.withheld);
  switch (part) {
    case undefined:
      return moved
        ? { kind: 'redirect', to: paths.profile(account.handle) }
        : profilePage(view, account, false, after);
    case 'replies':
      return moved
        ? { kind: 'redirect', to: paths.replies(account.handle) }
        : profilePage(view, account, true, after);
    case 'followers':
    case 'following':
      return moved
        ? { kind: 'redirect', to: paths[part](account.handle) }
        : followsPage(view, account, part, after);
    default:
      return missingPage(view, 'page');
  }
}

/** A post's page; under another handle than its author's, a way to the right one, as real sites do. */
function postPage(
  view: View,
  asked: string,
  owner: AccountState | undefined,
  id: string,
  after: string | undefined,
): Page {
  const post = view.world.post(id, view.at);
  const author = post?.platform === view.platform.id ? view.account(post.author) : undefined;
  const standing = postStanding(author && post, author);
  if (!post || !author || standing === 'unknown')
    return owner?.suspended ? suspendedPage(view) : missingPage(view, 'post');
  if (standing === 'suspended' || author.suspended) return suspendedPage(view);
  if (author.handle !== asked) return { kind: 'redirect', to: paths.post(author.handle, id) };
  const reference = post.withheld ?? author.withheld;
  if (standing === 'withheld' && reference !== undefined) return withheldPage(view, 'post', reference);
  if (standing === 'private') return privatePostPage(view);
  if (standing === 'deleted') return gonePage(view, 'post');
  return threadPage(view, post, author, after);
}
