import { absolute } from '../platform-address';
import type { Html } from './html';
import { html } from './html';
import { notice } from './notice';
import type { View } from './view';

/**
 * What a platform says where an order makes it withhold something: status 451, the order's reference, and the header that
 * names who blocks it, the platform itself (RFC 7725, 3 and 4). Nothing of what is withheld is shown.
 */
export function withheld(
  view: View,
  what: 'account' | 'post',
  reference: string,
  links: Html,
): { status: 451; title: string; main: Html; headers: [string, string][] } {
  const { platform } = view;
  const title = view.say(`withheld.${what}.title`);
  const order = view.sayHtml('withheld.reference', { reference: html`<bdi>${reference}</bdi>` });
  const text = view.say('withheld.text', { name: platform.name });
  return {
    status: 451,
    title,
    main: notice({ icon: 'stop', title, text, more: html`<p class="notice-reference">${order}</p>`, links }),
    headers: [['link', `<${absolute(platform, '/')}>; rel="blocked-by"`]],
  };
}
