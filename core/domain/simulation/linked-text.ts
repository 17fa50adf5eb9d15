import { mentionedHandle } from './mentions';

/**
 * What becomes a link in a user's text: web addresses, bare hosts under reserved domains (RFC 2606), mentions, hashtags.
 * Linear in the text's length: no part can begin inside another.
 */
const linked =
  /(?:https?:\/\/[^\s<>"'«»]+)|(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:example|test)(?![\p{L}\p{N}-])(?:\/[^\s<>"'«»]*)?)|(?<![\p{L}\p{N}@._/]|(?![\ufe0e\ufe0f\u20e3])\p{M})@(?<handle>[\p{L}\p{M}\p{N}_.]+)|(?<![\p{L}\p{N}_&/]|(?![\ufe0e\ufe0f\u20e3])\p{M})#(?<tag>(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,100})/giu;
const trailing = /[.,;:!?…)\]}'"»”،؛؟]+$/u;

/** Something in a text that may lead somewhere: where it stands, what a reader sees of it, and what it names. */
export type TextLink = { from: number; shown: string } & (
  | { kind: 'address'; to: string }
  | { kind: 'mention'; handle: string }
  | { kind: 'tag'; tag: string }
);

/** Links of a text, in order. Addresses that are not under a reserved domain are none. */
export function* linksIn(text: string): Generator<TextLink> {
  for (const match of text.matchAll(linked)) {
    const { handle, tag } = match.groups ?? {};
    const from = match.index;
    if (tag !== undefined) {
      yield { from, shown: match[0], kind: 'tag', tag };
    } else if (handle !== undefined) {
      const mentioned = mentionedHandle(handle);
      if (mentioned !== undefined) yield { from, shown: `@${mentioned}`, kind: 'mention', handle: mentioned };
    } else {
      const shown = match[0].replace(trailing, '');
      const to = reservedAddress(shown);
      if (to !== undefined) yield { from, shown, kind: 'address', to };
    }
  }
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
