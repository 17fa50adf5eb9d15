import { directionOf } from '../../text/localised';
import { accountPath, paths } from '../platform-address';
import { type Html, html, type Part } from './html';
import type { View } from './view';

/**
 * What becomes a link in a user's text: web addresses, bare hosts under reserved domains (RFC 2606), mentions, hashtags.
 * Linear in the text's length: no part can begin inside another.
 */
const linked =
  /(?:https?:\/\/[^\s<>"'«»]+)|(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:example|test)(?![\p{L}\p{N}-])(?:\/[^\s<>"'«»]*)?)|(?<![\p{L}\p{N}@._/])@(?<handle>[\p{L}\p{N}_.]{1,40})|(?<![\p{L}\p{M}\p{N}_&/])#(?<tag>(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,100})/giu;
const trailing = /[.,;:!?…)\]}'"»”،؛؟]+$/u;

/** A user's text inside an element: escaped, line breaks kept by the style sheet, links where they may lead somewhere. */
export function userText(view: View, text: string): Part {
  const parts: Part[] = [];
  let done = 0;
  for (const match of text.matchAll(linked)) {
    const { handle, tag } = match.groups ?? {};
    let shown = match[0];
    let to: string | undefined;
    if (tag !== undefined) {
      to = tagPath(view, tag);
    } else {
      shown = shown.replace(handle === undefined ? trailing : /\.+$/, '');
      to = handle === undefined ? reservedAddress(shown) : mentioned(view, shown);
    }
    if (to === undefined) continue;
    parts.push(text.slice(done, match.index), html`<a href="${to}"><bdi>${shown}</bdi></a>`);
    done = match.index + shown.length;
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

function tagPath(view: View, tag: string): string {
  return view.platform.kind === 'microblog' ? paths.tag(tag) : paths.search(`#${tag}`);
}

function mentioned(view: View, shown: string): string | undefined {
  const account = view.accountByHandle(shown.slice(1));
  return account && accountPath(view.platform, account.handle);
}

/** Where an address leads if its host is under a reserved domain; always by https. Any other stays text. */
function reservedAddress(shown: string): string | undefined {
  const address = shown.includes('://') ? shown : `https://${shown}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/\.(example|test)$/.test(url.hostname) || url.port !== '' || url.username !== '') return undefined;
  url.protocol = 'https:';
  return url.href;
}
