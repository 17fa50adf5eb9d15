import { type AskedPage, listPath } from '../page/asked-page';
import { avatar } from '../page/avatar';
import { type Html, html } from '../page/html';
import { accountLink } from '../page/name';
import { emptyList } from '../page/notice';
import type { Page } from '../page/page';
import { pager } from '../page/pager';
import { handleText, textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { AccountState } from '../state';
import type { Slice } from '../world';
import { framed } from './frame';
import { tabs } from './profile-head';
import { accountTitle, privatePage } from './unavailable';

/** An account in a list. */
export function personRow(view: View, account: AccountState): Html {
  return html`<li class="person" data-entity="account:${account.id}">${avatar(view, account, 'medium')}<div><p class="person-head">${accountLink(view, account)}${handleText(account.handle)}</p>${textBlock(view, account.bio, account.lang)}</div></li>`;
}

export function peopleList(view: View, people: readonly AccountState[], empty: string): Html {
  return people.length === 0
    ? html`<div class="card feed">${emptyList('people', empty)}</div>`
    : html`<ul class="card feed people">${people.map((account) => personRow(view, account))}</ul>`;
}

/** One page of people with the way to the next. `path` is the list's own address. */
export function peoplePage(
  view: View,
  slice: Slice<AccountState>,
  { path, asked, empty }: { path: string; asked: AskedPage; empty: string },
): Html {
  return html`${peopleList(view, slice.items, empty)}${pager(listPath(path, asked), 'after', slice.next, view.say('more'))}`;
}

/** Who follows an account, or whom it follows. */
export function followsPage(
  view: View,
  account: AccountState,
  side: 'followers' | 'following',
  asked: AskedPage,
): Page {
  if (account.private) return privatePage(view, account);
  const slice = view.world[side](account.id, view.at, asked);
  const bar = tabs(view.say('profile.tabs'), [
    { to: paths.followers(account.handle), text: view.say('tab.followers'), current: side === 'followers' },
    { to: paths.following(account.handle), text: view.say('tab.following'), current: side === 'following' },
  ]);
  const who = html`<a href="${paths.profile(account.handle)}"><bdi>${account.name}</bdi></a>`;
  return framed(view, {
    title: `${view.say(`tab.${side}`)}: ${accountTitle(account)}`,
    subject: { kind: 'account', id: account.id },
    main: html`<h1 class="page-title">${who}</h1>${bar}${peoplePage(view, slice, { path: paths[side](account.handle), asked, empty: view.say(`${side}.empty`) })}`,
  });
}
