import { beginsWithOperator } from '../../../core/domain/simulation/parse-search';

/**
 * Whether the view may ask for an address at all: a web address without name and password, which no server of a platform takes,
 * and plain `http` only where the platform's own server would be asked next. Which hosts there are, the exercise knows.
 */
export function isFollowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, port, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && port === '');
}

/** What was typed into the address bar, understood. */
export type TypedAddress =
  | { kind: 'address'; url: string }
  /** Never followed: another scheme (`javascript:`, `file:`, `mailto:` …), a name and password, no address at all. */
  | { kind: 'refused'; address: string };

/**
 * Understands an address as people type it: `murmur.example/@amal`, `https://murmur.example/@amal`; `@amal` or `/tag/x`
 * on the platform that is shown; any other words are searched for there, `from:amal` among them. `host` is undefined before the
 * first page. `http` stays `http`: a platform's own server sends on from there.
 */
export function readTypedAddress(typed: string, host: string | undefined): TypedAddress {
  const text = typed.trim();
  const search = (words: string) =>
    `https://${host}/search?q=${encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
  if (host !== undefined && beginsWithOperator(text)) return { kind: 'address', url: search(text) };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  // What has a host is an address with blanks too; without one, words follow a colon.
  if (scheme !== undefined && (/^https?:\/\/\S/i.test(text) || !text.includes(' '))) {
    if (!isFollowed(text)) return { kind: 'refused', address: text };
    return parsed(text) ?? { kind: 'refused', address: text };
  }
  if (host !== undefined && /^[@/]/.test(text) && !text.startsWith('//')) {
    const found = parsed(`https://${host}${text.startsWith('@') ? '/' : ''}${text}`);
    if (found) return found;
  }
  if (!beginsWithHost(text) && host !== undefined) return { kind: 'address', url: search(text) };
  return parsed(`https://${text.replace(/^\/\//, '')}`) ?? { kind: 'refused', address: text };
}

/**
 * Whether a text begins with the name of a host, as browsers take it: a number of four parts, or a name that ends in letters, two or more.
 * `10.30`, `amal.k` and `e.g.` are words.
 */
function beginsWithHost(text: string): boolean {
  if (text.startsWith('//')) return true;
  const [, name = ''] = /^([^\s/?#@:]+\.[^\s/?#@:]+?)\.?(:\d+)?([/?#]|$)/.exec(text) ?? [];
  return /\.(\p{L}{2,}|xn--[a-z0-9-]+)$/iu.test(name) || /^\d+(\.\d+){3}$/.test(name);
}

function parsed(text: string): TypedAddress | undefined {
  try {
    return { kind: 'address', url: new URL(text).href };
  } catch {
    return undefined;
  }
}
