import { type Html, html } from './html';

/** A link to more of a list. `path` may have a query already. `rel`: whether that is what is read after it, or before. */
export function pager(
  path: string,
  parameter: 'after' | 'before',
  cursor: string | undefined,
  label: string,
  rel: 'next' | 'prev' = 'next',
): Html | undefined {
  if (cursor === undefined) return undefined;
  const joint = path.includes('?') ? '&' : '?';
  return html`<nav class="pager" aria-label="${label}"><a rel="${rel}" href="${path}${joint}${parameter}=${encodeURIComponent(cursor)}">${label}</a></nav>`;
}
