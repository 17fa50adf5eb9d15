/** What was typed into the address bar, understood. */
export type TypedAddress =
  | { kind: 'address'; url: string }
  /** Of a scheme that is never followed: `javascript:`, `file:`, `mailto:` … */
  | { kind: 'refused'; address: string };

/**
 * Understands an address as people type it: `murmur.example/@amal`, `https://murmur.example/@amal`; `@amal` or `/tag/x`
 * on the platform that is shown; any other words are searched for there. `host` is undefined before the first page.
 */
export function readTypedAddress(typed: string, host: string | undefined): TypedAddress {
  const text = typed.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !text.includes(' ')) {
    if (scheme !== 'https' && scheme !== 'http') return { kind: 'refused', address: text };
    return parsed(text.replace(/^http:/i, 'https:')) ?? { kind: 'refused', address: text };
  }
  if (host !== undefined && /^[@/]/.test(text) && !text.startsWith('//')) {
    const found = parsed(`https://${host}${text.startsWith('@') ? '/' : ''}${text}`);
    if (found) return found;
  }
  const isHost = /^[^\s/?#@]+\.[^\s/?#@]+([/?#]|$)/.test(text);
  if (!isHost && host !== undefined) {
    return { kind: 'address', url: `https://${host}/search?q=${encodeURIComponent(text)}` };
  }
  return parsed(`https://${text.replace(/^\/\//, '')}`) ?? { kind: 'refused', address: text };
}

function parsed(text: string): TypedAddress | undefined {
  try {
    return { kind: 'address', url: new URL(text).href };
  } catch {
    return undefined;
  }
}
