import { renderPlatform } from '../../core/domain/simulation/render-platform';
import type { World } from '../../core/domain/simulation/world';

/** What one page shows of a list. */
export interface RenderedPage {
  status: number;
  /**
   * The entries of its list in reading order: of posts and messages, those that show as such. `root`: in a thread, the answer to
   * the post that it stands under; `card`: what tells it from others.
   */
  entries: { id: string; root: string; card: string }[];
  /** Address of the next page of the list: in a chat, of what was said before. */
  next?: string;
}

function pageAt(world: World, url: string, at: string): { status: number; main: string; url: string } {
  const response = renderPlatform(world, { url, method: 'GET' }, at);
  if (response?.body.kind !== 'text') throw new Error(`no page at ${url}`);
  const location = response.headers.find(([name]) => name === 'location')?.[1];
  if (location !== undefined) return pageAt(world, location, at);
  const { text } = response.body;
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  return { status: response.status, main, url };
}

/** Reads the list of a page out of its markup, redirects followed. */
export function renderedPage(world: World, address: string, at: string): RenderedPage {
  const { status, main, url } = pageAt(world, address, at);
  const [, next] =
    // A chat is read from its end, and leads back.
    (main.includes('<ol class="messages">')
      ? /<a rel="prev" href="([^"]+)"/
      : /<a rel="next" href="([^"]+)"/
    ).exec(main) ?? [];
  const answers = main.indexOf('id="replies"');
  const entries = answers < 0 ? listed(main) : thread(main.slice(answers));
  return {
    status,
    entries,
    ...(next === undefined ? {} : { next: new URL(next.replaceAll('&amp;', '&'), url).href }),
  };
}

function listed(main: string): RenderedPage['entries'] {
  const entries: RenderedPage['entries'] = [];
  let repost: string | undefined;
  const marks =
    /<div class="repost">.*?data-entity="post:([^"]+)"|<(?:article class="post"|li class="found"|li) ?data-entity="(?:post|message|channel):([^"]+)"|<li class="message[^"]*"(?: id="linked")? data-entity="message:([^"]+)">(.*?)<\/li>/gs;
  for (const [, latest, id, message, inside = ''] of main.matchAll(marks)) {
    if (latest !== undefined) repost = latest;
    else if (message !== undefined) {
      if (!inside.includes('class="message-gone"'))
        entries.push({ id: message, root: message, card: message });
    } else if (id !== undefined) {
      // The post in a repost's card stands for all that reposted it, the latest of them named first.
      const entry = repost ?? id;
      entries.push({ id: entry, root: entry, card: repost === undefined ? id : `repost of ${id}` });
      repost = undefined;
    }
  }
  return entries;
}

function thread(answers: string): RenderedPage['entries'] {
  const entries: RenderedPage['entries'] = [];
  let depth = 0;
  let root = '';
  const marks =
    /<ol class="replies">|<\/ol>|<div class="quote"><div class="tombstone"|<(article class="post"|div class="tombstone") data-entity="post:([^"]+)"/g;
  for (const [mark, tag, id] of answers.matchAll(marks)) {
    if (mark === '</ol>') depth -= 1;
    else if (mark.startsWith('<ol')) depth += 1;
    else if (id !== undefined) {
      if (depth === 1) root = id;
      if (tag === 'article class="post"') entries.push({ id, root, card: id });
    }
  }
  return entries;
}
