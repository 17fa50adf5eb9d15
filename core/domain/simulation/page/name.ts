import { accountPath } from '../platform-address';
import type { AccountState } from '../state';
import { Html, html } from './html';
import { icon } from './icon';
import type { View } from './view';

const seal = Html.ofMarkup(
  '<svg class="verified" viewBox="0 0 24 24" aria-hidden="true"><use href="#i-verified"/></svg>',
);

/** A name as people see it, with the marks that stand behind it: verified, private. */
export function accountName(view: View, account: AccountState): Html {
  return html`<bdi class="name">${account.name}</bdi>${account.verified && html`${seal}<span class="unseen"> ${view.say('verified')}</span>`}${account.private && html`${icon('lock', 'locked')}<span class="unseen"> ${view.say('private')}</span>`}`;
}

/** The same as a link to the profile. */
export function accountLink(view: View, account: AccountState): Html {
  return html`<a class="who" href="${accountPath(view.platform, account.handle)}">${accountName(view, account)}</a>`;
}
