import type { EntityRef } from '../dataset/entity-ref';
import type { Platform } from '../exercise/platform';
import { type Instant, millisecondsOf } from '../text/instant';
import { utf8Of } from '../text/utf8';
import { html } from './page/html';
import { fnv1aTwice } from './page/hue';
import type { Page } from './page/page';
import { absolute } from './platform-address';
import type { PlatformResponse } from './response';
import { styleSheet } from './style/style-sheet';

/** Nothing from elsewhere, no script, no frame: pictures, sound and forms of the platform itself, and its one style sheet. */
const contentSecurityPolicy = (platform: Platform) =>
  `default-src 'none'; img-src 'self'; media-src 'self'; style-src ${styleSheet(platform).source}; form-action 'self'`;

type Served = Pick<PlatformResponse, 'status' | 'title' | 'entities' | 'subject'>;

/** Puts the headers of a real server on a page. `head` leaves the body out, as the method HEAD does (RFC 9110, 9.3.2). */
export function respond(platform: Platform, at: Instant, page: Page, head: boolean): PlatformResponse {
  switch (page.kind) {
    case 'page': {
      const markup = page.document.markup;
      const served = { status: page.status, title: page.title, entities: entitiesOf(markup) };
      const subject = page.subject ? { subject: page.subject } : {};
      const type = 'text/html; charset=utf-8';
      const response = textResponse(platform, at, { ...served, ...subject }, type, markup, head);
      response.headers.push(...(page.headers ?? []));
      return response;
    }
    case 'redirect': {
      const to = absolute(platform, page.to);
      const { markup } = html`<!doctype html><title>301</title><a href="${page.to}">${to}</a>
`;
      const served = { status: 301, title: to, entities: [] };
      const response = textResponse(platform, at, served, 'text/html; charset=utf-8', markup, head);
      response.headers.push(['location', to]);
      return response;
    }
    case 'media': {
      const { id, file, type, bytes, sha256 } = page.media;
      const headers = headersOf(platform, at, type, bytes, sha256.slice(0, 16));
      // The view asks for parts of sound and films (RFC 9110, 14).
      headers.push(['accept-ranges', 'bytes']);
      // A PDF is given as a file, as most sites do (RFC 6266); its name needs no quoting beyond this.
      if (type === 'application/pdf') headers.push(['content-disposition', `attachment; filename="${file}"`]);
      return {
        status: 200,
        headers,
        body: head ? { kind: 'empty' } : { kind: 'media', media: id, file },
        at,
        platform: platform.id,
        title: file,
        subject: { kind: 'media', id },
        entities: [{ kind: 'media', id }],
      };
    }
    case 'resource': {
      const served = { status: page.status, title: '', entities: [] };
      return textResponse(platform, at, served, page.type, page.text, head);
    }
  }
}

function textResponse(
  platform: Platform,
  at: Instant,
  served: Served,
  type: string,
  text: string,
  head: boolean,
): PlatformResponse {
  return {
    ...served,
    headers: headersOf(platform, at, type, utf8Of(text).length, textTag(text)),
    body: head ? { kind: 'empty' } : { kind: 'text', text },
    at,
    platform: platform.id,
  };
}

function headersOf(
  platform: Platform,
  at: Instant,
  type: string,
  bytes: number,
  tag: string,
): [string, string][] {
  return [
    ['content-type', type],
    ['content-length', String(bytes)],
    ['date', httpDate(at)],
    ['etag', `"${tag}"`],
    ['cache-control', 'no-cache'],
    ['content-security-policy', contentSecurityPolicy(platform)],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
  ];
}

/** Entity tag of a text: FNV-1a with two beginnings, 64 bits. Tells versions apart; proves nothing. */
function textTag(text: string): string {
  return fnv1aTwice(text)
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
}

/** `Thu, 03 Apr 2031 14:07:00 GMT` (RFC 9110, 5.6.7). */
function httpDate(at: Instant): string {
  return new Date(millisecondsOf(at)).toUTCString();
}

/** What the blocks of a page are of, in reading order, each once. User text can't forge a mark: its quotes are escaped. */
function entitiesOf(markup: string): EntityRef[] {
  const found = new Map<string, EntityRef>();
  const marks = /data-entity="(account|post|channel|message|media|list):([a-z0-9][a-z0-9._-]{0,63})"/g;
  for (const [mark, kind, id = ''] of markup.matchAll(marks)) {
    if (!found.has(mark)) found.set(mark, { kind: kind as EntityRef['kind'], id });
  }
  return [...found.values()];
}
