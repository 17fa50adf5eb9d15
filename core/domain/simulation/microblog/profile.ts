import type { AskedPage } from '../page/asked-page';
import { html } from '../page/html';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { AccountState } from '../state';
import { framed } from './frame';
import { postList } from './post-list';
import { profileHead, profileTabs } from './profile-head';
import { accountTitle, privatePage } from './unavailable';

/** What somebody wrote and reposted, newest first. The account is neither suspended nor unknown. */
export function profilePage(view: View, account: AccountState, replies: boolean, asked: AskedPage): Page {
  if (account.private) return privatePage(view, account);
  const { handle, id } = account;
  const slice = view.world.postsBy(id, view.at, { ...asked, replies });
  const path = replies ? paths.replies(handle) : paths.profile(handle);
  const list = postList(view, slice, { path, asked, empty: view.say('profile.empty') });
  const bar = profileTabs(view, account, replies ? 'replies' : 'posts');
  return framed(view, {
    title: accountTitle(account),
    subject: { kind: 'account', id },
    main: html`${profileHead(view, account)}${bar}${list}`,
  });
}
