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

/** How names of hosts end that somebody types without a path; countries have two letters, names of other scripts are hosts wherever they end. */
const endings = new Set(
  (
    'com org net info biz edu gov mil int name pro app dev xyz site online shop store club blog news live link top wiki cloud ' +
    'chat social onion local localhost example test invalid'
  ).split(' '),
);

/**
 * Whether a text begins with the name of a host, as browsers take it: a number of four parts, or a name whose end is one of hosts, or that
 * has a port or a path. `10.30`, `e.g.` and handles (`amal.k`, `capt.sami`) are words. Linear in its length.
 */
function beginsWithHost(text: string): boolean {
  if (text.startsWith('//')) return true;
  const [name = ''] = /^[^\s/?#@:]*/.exec(text) ?? [];
  const rest = text.slice(name.length);
  if (!/^(?::\d{1,5})?(?:[/?#]|$)/.test(rest)) return false;
  const labels = name.replace(/\.$/, '').split('.');
  const last = labels.at(-1)?.toLowerCase() ?? '';
  if (labels.length < 2 || labels.includes('')) return false;
  if (labels.every((label) => /^\d+$/.test(label))) return labels.length === 4;
  if (!/^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u.test(last)) return false;
  return rest !== '' || last.length === 2 || endings.has(last) || !/^[a-z]+$/.test(last);
}

function parsed(text: string): TypedAddress | undefined {
  try {
    return { kind: 'address', url: new URL(text).href };
  } catch {
    return undefined;
  }
}
