import type { MediaStanding } from '../media-standing';
import { type Html, html } from '../page/html';
import { icon } from '../page/icon';
import { notice } from '../page/notice';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { withheld } from '../page/withheld';
import type { AccountState } from '../state';
import { framed } from './frame';
import { profileHead } from './profile-head';

/** `Lina Bahri (@lina.b)`: of a window. */
export function accountTitle({ name, handle }: AccountState): string {
  return `${name} (@${handle})`;
}

function homeLink(view: View): Html {
  return html`<a class="button" href="/">${view.say('backHome')}</a>`;
}

/** No such address: 404. */
export function missingPage(view: View, what: 'page' | 'account' | 'post' | 'list'): Page {
  const title = view.say(`missing.${what}.title`);
  const text = view.say(`missing.${what}.text`);
  return framed(view, {
    status: 404,
    title,
    main: notice({ icon: 'search', title, text, links: homeLink(view) }),
  });
}

/** A post or media file that was there: 410. */
export function gonePage(view: View, what: 'post' | 'media'): Page {
  const title = view.say(`gone.${what}.title`);
  const text = view.say(`gone.${what}.text`);
  return framed(view, {
    status: 410,
    title,
    main: notice({ icon: 'gone', title, text, links: homeLink(view) }),
  });
}

/** A suspended account, at any of its addresses: 403. Nothing of it is shown, so the page is about nothing of the dataset. */
export function suspendedPage(view: View): Page {
  const title = view.say('suspended.title');
  const text = view.say('suspended.text', { name: view.platform.name });
  return framed(view, {
    status: 403,
    title,
    main: notice({ icon: 'stop', title, text, links: homeLink(view) }),
  });
}

/** An account or post that an order withholds: 451. */
export function withheldPage(view: View, what: 'account' | 'post', reference: string): Page {
  return framed(view, withheld(view, what, reference, homeLink(view)));
}

/** A media file that is not served, in place of it. */
export function unservedMediaPage(view: View, standing: MediaStanding): Page {
  switch (standing.is) {
    case 'withheld':
      return withheldPage(view, standing.of, standing.reference);
    case 'suspended':
      return suspendedPage(view);
    case 'private':
      return privatePostPage(view);
    default:
      return gonePage(view, 'media');
  }
}

/** A private account: its head shows, its posts and relations do not: 403. */
export function privatePage(view: View, account: AccountState): Page {
  return framed(view, {
    status: 403,
    title: accountTitle(account),
    subject: { kind: 'account', id: account.id },
    main: html`${profileHead(view, account)}<section class="card notice locked-note">${icon('lock')}<h2>${view.say('locked.title')}</h2><p>${view.say('locked.text')}</p></section>`,
  });
}

/** One post of a private account: 403, and nothing of the post. */
export function privatePostPage(view: View): Page {
  const title = view.say('locked.title');
  const text = view.say('locked.text');
  return framed(view, {
    status: 403,
    title,
    main: notice({ icon: 'lock', title, text, links: homeLink(view) }),
  });
}
