import { directionOf } from '../../text/localised';
import { linksIn, type TextLink } from '../linked-text';
import { accountPath, paths } from '../platform-address';
import { type Html, html, type Part } from './html';
import type { View } from './view';

/** A user's text inside an element: escaped, line breaks kept by the style sheet, links where they may lead somewhere. */
export function userText(view: View, text: string): Part {
  const parts: Part[] = [];
  let done = 0;
  for (const link of linksIn(text)) {
    const to = target(view, link);
    if (to === undefined) continue;
    parts.push(text.slice(done, link.from), html`<a href="${to}"><bdi>${link.shown}</bdi></a>`);
    done = link.from + link.shown.length;
  }
  parts.push(text.slice(done));
  return parts;
}

/** A block of a user's text in its own language and direction. */
export function textBlock(view: View, text: string, lang: string, kind = 'text'): Part {
  if (text === '') return undefined;
  return lang === 'und'
    ? html`<div class="${kind}" dir="auto">${userText(view, text)}</div>`
    : html`<div class="${kind}" dir="${directionOf(lang)}" lang="${lang}">${userText(view, text)}</div>`;
}

/** `@handle`, isolated. */
export function handleText(handle: string): Html {
  return html`<bdi class="handle">@${handle}</bdi>`;
}

/** Where a link leads; undefined for a mention of nobody. */
function target(view: View, link: TextLink): string | undefined {
  switch (link.kind) {
    case 'tag':
      return tagPath(view, link.tag);
    case 'mention':
      return mentioned(view, link.handle);
    case 'address':
      return link.to;
  }
}

function tagPath(view: View, tag: string): string {
  return view.platform.kind === 'microblog' ? paths.tag(tag) : paths.search(`#${tag}`);
}

function mentioned(view: View, handle: string): string | undefined {
  const account = view.accountByHandle(handle);
  return account && accountPath(view.platform, account.handle);
}
