import type { EntityRef } from '../../dataset/entity-ref';
import { instantOf } from '../../text/instant';
import { brandMark, documentOf, searchForm } from '../page/document';
import { html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { shortNumber } from '../page/number';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { shownTag } from './shown-tag';

/** A page of the microblog without its frame. */
export interface Content {
  status?: number;
  /** Of the window; the platform's name is added. */
  title: string;
  main: Part;
  subject?: EntityRef;
  /** Headers beside those that every page has. */
  headers?: [string, string][];
  /** What stands in the search box. */
  query?: string;
  /** The page has a search box of its own. */
  hasSearch?: boolean;
  at?: 'home' | 'search';
}

/** How many hashtags stand in the margin. */
const trendCount = 5;
/** Trends are those of the last full hour, milliseconds: sites count them now and then, not for every page. */
const trendEvery = 3_600_000;

/** Three columns: where to go, what is shown, what is talked about. */
export function framed(view: View, content: Content): Page {
  const { platform } = view;
  const title = `${content.title} · ${platform.name}`;
  const body = html`<div class="frame">
<header class="rail">
<a class="brand" href="/">${brandMark(view)}<span>${platform.name}</span></a>
<nav aria-label="${view.say('navigation')}"><ul>
<li>${place(view, '/', 'home', 'home', content.at)}</li>
<li>${place(view, '/search', 'search', 'search', content.at)}</li>
</ul></nav>
</header>
<main id="main" tabindex="-1">${content.main}</main>
<aside class="margin" aria-label="${view.say('margin')}">
${!content.hasSearch && searchForm(content.query ?? '', view.say('search.label', { name: platform.name }))}
${trends(view)}
<section class="card visitor"><h2>${view.say('visitor.title')}</h2><p>${view.say('visitor.microblog')}</p></section>
</aside>
</div>`;
  return {
    kind: 'page',
    status: content.status ?? 200,
    title,
    document: documentOf(view, title, 'microblog', body),
    ...(content.subject ? { subject: content.subject } : {}),
    ...(content.headers ? { headers: content.headers } : {}),
  };
}

function place(view: View, to: string, name: 'home' | 'search', key: string, at: Content['at']) {
  const current = at === name ? html` aria-current="page"` : '';
  return html`<a href="${to}"${current}>${icon(name)}<span>${view.say(`place.${key}`)}</span></a>`;
}

function trends(view: View): Part {
  const counted = instantOf(Math.floor(view.now / trendEvery) * trendEvery);
  const found = view.world.trends(view.platform.id, counted, trendCount);
  if (found.length === 0) return undefined;
  const items = found.map(({ tag, posts }) => {
    const shown = shortNumber(view.platform.language, posts);
    return html`<li><a href="${paths.tag(tag)}"><span class="tag"><bdi>#${shownTag(view, tag)}</bdi></span><span class="count">${view.say('count.posts', { count: posts, shown })}</span></a></li>`;
  });
  return html`<section class="card trends"><h2>${icon('trend')}${view.say('trends')}</h2><ol>${items}</ol></section>`;
}
