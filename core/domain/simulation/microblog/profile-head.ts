import { avatar } from '../page/avatar';
import { type Html, html, type Part } from '../page/html';
import { hueClass } from '../page/hue';
import { icon } from '../page/icon';
import { accountName } from '../page/name';
import { shortNumber } from '../page/number';
import { monthDate, timeTag } from '../page/time';
import { handleText, textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { AccountState } from '../state';

/** Banner, picture, name, words about oneself, counts. */
export function profileHead(view: View, account: AccountState): Html {
  const { handle } = account;
  const { followers, following } = view.world.followCounts(account.id, view.at);
  // Nobody is shown whom a private account follows, nor who follows it: no way leads there.
  const listed = (key: 'following' | 'followers', value: number) =>
    account.private
      ? count(view, key, value)
      : html`<a href="${paths[key](handle)}">${count(view, key, value)}</a>`;
  const counts = html`<ul class="profile-counts"><li>${count(view, 'posts', view.world.postCount(account.id, view.at))}</li><li>${listed('following', following)}</li><li>${listed('followers', followers)}</li></ul>`;
  return html`<section class="card profile" data-entity="account:${account.id}">${banner(view, account)}<div class="profile-in">${avatar(view, account, 'huge')}<h1>${accountName(view, account)}</h1><p class="profile-handle">${handleText(handle)}</p>${textBlock(view, account.bio, account.lang, 'text bio')}${facts(view, account)}${counts}</div></section>`;
}

function banner(view: View, account: AccountState): Html {
  const media = account.banner === undefined ? undefined : view.media(account.banner);
  return media && !media.removed
    ? html`<img class="banner" src="${paths.media(media.file)}" alt="${media.alt}">`
    : html`<div class="banner ${hueClass(account.id)}"></div>`;
}

function facts(view: View, { location, joinedAt }: AccountState): Html {
  const when = timeTag(view, joinedAt, monthDate(view, joinedAt));
  const place = location !== '' && html`<li>${icon('place')}<bdi>${location}</bdi></li>`;
  return html`<ul class="facts">${place}<li>${icon('calendar')}<span>${view.sayHtml('joined', { when })}</span></li></ul>`;
}

function count(view: View, key: string, value: number): Html {
  const number = html`<strong>${shortNumber(view.platform.language, value)}</strong>`;
  return html`${number} <span>${view.say(`label.${key}`, { count: value })}</span>`;
}

/** Posts, posts with replies, and the lists that the account keeps, if any. */
export function profileTabs(
  view: View,
  { id, handle }: AccountState,
  current: 'posts' | 'replies' | 'lists',
): Part {
  const places = [
    { name: 'posts', to: paths.profile(handle) },
    { name: 'replies', to: paths.replies(handle) },
    ...(view.world.lists(id, view.at).length > 0 ? [{ name: 'lists', to: paths.lists(handle) }] : []),
  ];
  return tabs(
    view.say('profile.tabs'),
    places.map(({ name, to }) => ({ to, text: view.say(`tab.${name}`), current: name === current })),
  );
}

/** Links between the views of one thing. */
export function tabs(label: string, items: readonly { to: string; text: string; current: boolean }[]): Part {
  const links = items.map(({ to, text, current }) => {
    const mark = current ? html` aria-current="page"` : '';
    return html`<li><a href="${to}"${mark}>${text}</a></li>`;
  });
  return html`<nav class="tabs" aria-label="${label}"><ul>${links}</ul></nav>`;
}
