import type { AskedPage } from '../page/asked-page';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { accountLink } from '../page/name';
import { emptyList } from '../page/notice';
import { shortNumber } from '../page/number';
import type { Page } from '../page/page';
import { monthDate, timeTag } from '../page/time';
import { handleText, textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { AccountState, ListState } from '../state';
import { framed } from './frame';
import { peoplePage } from './people';
import { postList } from './post-list';
import { profileHead, profileTabs, tabs } from './profile-head';
import { accountTitle, privatePage } from './unavailable';

/** The public lists that an account keeps. */
export function listsPage(view: View, account: AccountState): Page {
  if (account.private) return privatePage(view, account);
  const rows = view.world.lists(account.id, view.at).map((list) => listRow(view, list, account));
  const list =
    rows.length > 0
      ? html`<ul class="card feed lists">${rows}</ul>`
      : html`<div class="card feed">${emptyList('list', view.say('lists.empty'))}</div>`;
  return framed(view, {
    title: `${view.say('tab.lists')}: ${accountTitle(account)}`,
    subject: { kind: 'account', id: account.id },
    main: html`${profileHead(view, account)}${profileTabs(view, account, 'lists')}${list}`,
  });
}

function listRow(view: View, list: ListState, { handle }: AccountState): Html {
  return html`<li class="list-row" data-entity="list:${list.id}">${icon('list')}<div><p><a class="who" href="${paths.list(handle, list.id)}"><bdi>${list.name}</bdi></a></p>${textBlock(view, list.description, 'und')}<p class="list-facts">${memberCount(view, list)}</p></div></li>`;
}

/** A list: the posts of those who are on it, or who they are. Its owner is to be seen. */
export function listPage(
  view: View,
  list: ListState,
  owner: AccountState,
  { part, asked }: { part: 'posts' | 'members'; asked: AskedPage },
): Page {
  if (owner.private) return privatePage(view, owner);
  const { world, at } = view;
  const addresses = {
    posts: paths.list(owner.handle, list.id),
    members: paths.listMembers(owner.handle, list.id),
  };
  const bar = tabs(
    view.say('list.tabs'),
    (['posts', 'members'] as const).map((name) => ({
      ...{ to: addresses[name], text: view.say(`tab.${name}`) },
      current: name === part,
    })),
  );
  const shown = { path: addresses[part], asked, empty: view.say(`list.empty.${part}`) };
  const content =
    part === 'posts'
      ? postList(view, world.listPosts(list.id, at, asked), shown)
      : peoplePage(view, world.listMembers(list.id, at, asked), shown);
  return framed(view, {
    title: `${list.name}: ${accountTitle(owner)}`,
    subject: { kind: 'list', id: list.id },
    main: html`${listHead(view, list, owner)}${bar}${content}`,
  });
}

function listHead(view: View, list: ListState, owner: AccountState): Html {
  const who = html`${accountLink(view, owner)} ${handleText(owner.handle)}`;
  const when = timeTag(view, list.createdAt, monthDate(view, list.createdAt));
  return html`<section class="card list-head" data-entity="list:${list.id}"><h1>${icon('list')}<bdi>${list.name}</bdi></h1>${textBlock(view, list.description, 'und', 'text bio')}<p class="list-by">${view.sayHtml('list.by', { who })}</p><ul class="facts"><li>${icon('people')}<span>${memberCount(view, list)}</span></li><li>${icon('calendar')}<span>${view.sayHtml('list.made', { when })}</span></li></ul></section>`;
}

function memberCount(view: View, { members }: ListState): Part {
  const shown = shortNumber(view.platform.language, members);
  return view.say('count.members', { count: members, shown });
}
