import type { EntityRef } from '../dataset/entity-ref';
import type { Platform } from '../exercise/platform';
import type { Instant } from '../text/instant';
import { absolute, paths } from './platform-address';
import { servedPost } from './standing';
import type { World } from './world';

/** What more than the page in view can be preserved as one exhibit: a post's thread, or all of a profile or channel. */
export type WideScope = 'thread' | 'whole';

/** The wide scopes that a page offers, by what it is of. */
export function widerThan(platform: Platform, subject: EntityRef | undefined): WideScope | undefined {
  if (subject?.kind === 'post') return 'thread';
  if (subject?.kind === 'account' && platform.kind === 'microblog') return 'whole';
  return subject?.kind === 'channel' || subject?.kind === 'message' ? 'whole' : undefined;
}

/** Posts that are climbed at most to find where a thread begins. */
const highestClimb = 200;

/**
 * Where a capture of a wide scope begins: of a thread the post itself and the post that it all answers, of a profile its posts and
 * the list with the answers among them, of a channel its latest messages and its members. Empty where there is nothing to see.
 */
export function firstPages(world: World, platform: Platform, subject: EntityRef, at: Instant): string[] {
  switch (subject.kind) {
    case 'post': {
      const own = servedPost(world, subject.id, at);
      let root = own;
      for (let climbed = 0; root?.post.replyTo !== undefined && climbed < highestClimb; climbed += 1) {
        const above = servedPost(world, root.post.replyTo, at);
        if (!above) break;
        root = above;
      }
      const pages = [own, root].flatMap((found) =>
        found ? [absolute(platform, paths.post(found.author.handle, found.post.id))] : [],
      );
      return [...new Set(pages)];
    }
    case 'account': {
      const handle = world.account(subject.id, at)?.handle;
      return handle === undefined
        ? []
        : [paths.profile(handle), paths.replies(handle)].map((path) => absolute(platform, path));
    }
    case 'channel':
    case 'message': {
      const id = subject.kind === 'channel' ? subject.id : world.message(subject.id, at)?.channel;
      const handle = id === undefined ? undefined : world.channel(id, at)?.handle;
      return handle === undefined
        ? []
        : [paths.channel(handle), paths.members(handle)].map((path) => absolute(platform, path));
    }
    default:
      return [];
  }
}

const hrefs = (markup: string, pattern: RegExp): string[] =>
  [...markup.matchAll(pattern)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

/** Branches that one address may open: as many as the platform takes. */
const openBranches = 20;

/**
 * Where a page of a wide scope leads on to, by the links on it: the next page of a list (of a profile only in the list that holds
 * all, of a channel only to what is older), the branches of a thread that are closed, and the pages on which deep branches go on.
 * Addresses without place, in the order of the page.
 */
export function waysOn(scope: WideScope, address: string, markup: string): string[] {
  const here = new URL(address);
  const full = (href: string) => new URL(href, here);
  if (scope === 'whole') {
    if (/^\/@[^/]+$/.test(here.pathname)) return [];
    const until = markup.indexOf('<ol class="messages">');
    const before = until < 0 ? markup : markup.slice(0, until);
    const pattern = until < 0 ? /<a rel="next" href="([^"]*)"/g : /<a rel="prev" href="([^"]*)"/g;
    return hrefs(before, pattern)
      .slice(0, 1)
      .map((href) => full(href).href);
  }
  const open = here.searchParams.getAll('open');
  const further = hrefs(markup, /<li class="branch-more"><a href="([^"]*)"/g).map(full);
  const onPage = further.filter(({ pathname }) => pathname === here.pathname);
  const closed = onPage
    .flatMap(({ searchParams }) => searchParams.getAll('open'))
    .filter((id, index, all) => !open.includes(id) && all.indexOf(id) === index);
  const opened = new URL(here);
  opened.searchParams.delete('open');
  for (const id of [...open, ...closed].slice(-openBranches)) opened.searchParams.append('open', id);
  const elsewhere = further.filter(({ pathname }) => pathname !== here.pathname);
  for (const way of elsewhere) way.hash = '';
  return [
    ...(closed.length > 0 ? [opened.href] : []),
    ...hrefs(markup, /<a rel="next" href="([^"]*)"/g).map((href) => full(href).href),
    ...elsewhere.map(({ href }) => href),
  ];
}
