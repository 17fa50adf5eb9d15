import type { EntityRef } from '../../dataset/entity-ref';
import { brandMark, documentOf, searchForm } from '../page/document';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { channelNavigation } from './channel-navigation';

/** A page of the messenger without its frame. */
export interface Content {
  status?: number;
  /** Of the window; the platform's name is added. */
  title: string;
  main: Part;
  subject?: EntityRef;
  /** Headers beside those that every page has. */
  headers?: [string, string][];
  query?: string;
  /** Channel that is open. */
  current?: string;
}

/** The brand and the search box above the list of chats. */
export function paneHead(view: View, query: string): Html {
  const { name } = view.platform;
  return html`<div class="pane-head"><a class="brand" href="/">${brandMark(view)}<span>${name}</span></a>${searchForm(query, view.say('search.label', { name }))}</div>`;
}

/** Back to the chats, where the window is too narrow for both panes. */
export function toChats(view: View): Html {
  return html`<a class="to-chats" href="/" aria-label="${view.say('channels')}">${icon('back', 'mirrored')}</a>`;
}

/** Two panes: the chats, and what is open. */
export function framed(view: View, content: Content): Page {
  const body = html`<div class="panes">
<header class="pane chats">${paneHead(view, content.query ?? '')}${channelNavigation(view, content.current)}</header>
<main id="main" class="pane open" tabindex="-1">${content.main}</main>
</div>`;
  return finished(view, content, 'messenger', body);
}

/** Puts the document around a body. */
export function finished(view: View, content: Content, kind: string, body: Html): Page {
  const title = `${content.title} · ${view.platform.name}`;
  return {
    kind: 'page',
    status: content.status ?? 200,
    title,
    document: documentOf(view, title, kind, body),
    ...(content.subject ? { subject: content.subject } : {}),
    ...(content.headers ? { headers: content.headers } : {}),
  };
}
