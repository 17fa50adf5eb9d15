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
import { framed } from './frame';
import { pageLength } from './post-list';
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

/** Who follows an account, or whom it follows. */
export function followsPage(
  view: View,
  account: AccountState,
  side: 'followers' | 'following',
  after: string | undefined,
): Page {
  if (account.private) return privatePage(view, account);
  const { world, at } = view;
  const page = { limit: pageLength, ...(after ? { after } : {}) };
  const slice = world[side](account.id, at, page);
  const path = paths[side](account.handle);
  const bar = tabs(view.say('profile.tabs'), [
    { to: paths.followers(account.handle), text: view.say('tab.followers'), current: side === 'followers' },
    { to: paths.following(account.handle), text: view.say('tab.following'), current: side === 'following' },
  ]);
  const who = html`<a href="${paths.profile(account.handle)}"><bdi>${account.name}</bdi></a>`;
  return framed(view, {
    title: `${view.say(`tab.${side}`)}: ${accountTitle(account)}`,
    subject: { kind: 'account', id: account.id },
    main: html`<h1 class="page-title">${who}</h1>${bar}${peopleList(view, slice.items, view.say(`${side}.empty`))}${pager(path, 'after', slice.next, view.say('more'))}`,
  });
}
