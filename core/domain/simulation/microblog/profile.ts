import { html } from '../page/html';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { AccountState } from '../state';
import { framed } from './frame';
import { pageLength, postList } from './post-list';
import { profileHead, tabs } from './profile-head';
import { accountTitle, privatePage } from './unavailable';

/** What somebody wrote and reposted, newest first. The account is neither suspended nor unknown. */
export function profilePage(
  view: View,
  account: AccountState,
  replies: boolean,
  after: string | undefined,
): Page {
  if (account.private) return privatePage(view, account);
  const { handle, id } = account;
  const page = { limit: pageLength, replies, ...(after ? { after } : {}) };
  const slice = view.world.postsBy(id, view.at, page);
  const [own, all] = [paths.profile(handle), paths.replies(handle)];
  const bar = tabs(view.say('profile.tabs'), [
    { to: own, text: view.say('tab.posts'), current: !replies },
    { to: all, text: view.say('tab.replies'), current: replies },
  ]);
  const list = postList(view, slice, replies ? all : own, view.say('profile.empty'));
  return framed(view, {
    title: accountTitle(account),
    subject: { kind: 'account', id },
    main: html`${profileHead(view, account)}${bar}${list}`,
  });
}
