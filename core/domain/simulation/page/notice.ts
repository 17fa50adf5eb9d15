import { type Html, html, type Part } from './html';
import { type IconName, icon } from './icon';

/** What a site says where there is nothing to show: the heading of the page, a sentence, where to go on. */
export interface Notice {
  icon: IconName;
  title: string;
  text: string;
  more?: Part;
  links?: Part;
}

export function notice({ icon: name, title, text, more, links }: Notice): Html {
  return html`<section class="notice">${icon(name)}<h1>${title}</h1><p>${text}</p>${more}${links && html`<p class="notice-links">${links}</p>`}</section>`;
}

/** Inside a page: a list with nothing in it. */
export function emptyList(name: IconName, text: string): Html {
  return html`<div class="notice notice-small">${icon(name)}<p>${text}</p></div>`;
}
