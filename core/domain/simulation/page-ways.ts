import type { EntityRef } from '../dataset/entity-ref';
import type { Platform } from '../exercise/platform';
import type { Instant } from '../text/instant';
import { hrefsOf } from './page-hrefs';
import { absolute, paths } from './platform-address';
import { servedPost } from './standing';
import { threadWays } from './thread-ways';
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

/**
 * Where a page of a wide capture leads on to, by the links on it: of a thread see {@link threadWays}; of a profile the next page only
 * of the list that holds all; of a channel only what is older.
 * @param known addresses that were found before; none of them is named again
 */
export function waysOn(
  scope: WideScope,
  address: string,
  markup: string,
  known: ReadonlySet<string>,
): string[] {
  if (scope === 'thread') return threadWays(address, markup, known);
  const here = new URL(address);
  if (/^\/@[^/]+$/.test(here.pathname)) return [];
  const until = markup.indexOf('<ol class="messages">');
  const before = until < 0 ? markup : markup.slice(0, until);
  const pattern = until < 0 ? /<a rel="next" href="([^"]*)"/g : /<a rel="prev" href="([^"]*)"/g;
  return hrefsOf(before, pattern)
    .slice(0, 1)
    .map((href) => new URL(href, here).href)
    .filter((way) => !known.has(way));
}
