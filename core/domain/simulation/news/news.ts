import { type Instant, millisecondsOf } from '../../text/instant';
import { createView } from '../page/view';
import { absolute } from '../platform-address';
import { type Address, platformOf, readAddress } from '../read-address';
import type { World } from '../world';
import type { LiveList, News } from './live-list';
import { messengerList } from './messenger-list';
import { microblogList } from './microblog-list';

/**
 * What has come by `now` to the list of a page that was served as of `shownAt`, as a real site tells of it beside the open
 * page: entries written since then that a visitor is served. Never what was edited, deleted, hidden or put back: of that an
 * open page learns when it is loaded again. Null where nothing came, or the address shows no list at either instant.
 */
export function newsOf(world: World, address: string, shownAt: Instant, now: Instant): News | null {
  const found = platformOf(world, address);
  const read = found && readAddress(found.url);
  const since = millisecondsOf(shownAt);
  if (!found || !read || since >= millisecondsOf(now)) return null;
  const { platform } = found;
  const listAt = (at: Instant) => listOf(world, platform, at, read);
  const list = listAt(now);
  if (!list || listAt(shownAt)?.of !== list.of) return null;
  const { count, path } = list.since(since);
  return count === 0 ? null : { what: list.what, count, address: absolute(platform, path) };
}

function listOf(
  world: World,
  platform: World['platforms'][number],
  at: Instant,
  address: Address,
): LiveList | undefined {
  const view = createView(world, platform, at);
  return platform.kind === 'microblog' ? microblogList(view, address) : messengerList(view, address);
}
