import { say, sayText } from '../../../language';
import type { Platform } from '../../exercise/platform';
import { type Instant, millisecondsOf } from '../../text/instant';
import type { AccountState, MediaState, PostState } from '../state';
import type { World } from '../world';
import { type Html, html, type Part } from './html';

/** What rendering one page needs: the world at one instant, and the platform's words. Lookups are kept for the page. */
export interface View {
  readonly world: World;
  readonly platform: Platform;
  readonly at: Instant;
  /** `at` in milliseconds since 1970. */
  readonly now: number;
  /** A message of the `platform` catalogue in the platform's language. */
  say(key: string, values?: Record<string, string | number>): string;
  /** The same where a value is markup; numbers are numbers to the message. */
  sayHtml(key: string, values: Record<string, Html | number>): Html;
  account(id: string): AccountState | undefined;
  post(id: string): PostState | undefined;
  accountByHandle(handle: string): AccountState | undefined;
  media(id: string): MediaState | undefined;
}

function remembering<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, T>();
  return (key) => {
    if (found.has(key)) return found.get(key) as T;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

export function createView(world: World, platform: Platform, at: Instant): View {
  const { language, wording = {} } = platform;
  const worded = (key: string, values?: Record<string, string | number>) => {
    const own = wording[key];
    return own === undefined ? say(language, `platform.${key}`, values) : sayText(language, own, values);
  };
  const plain = remembering((key) => worded(key));
  return {
    world,
    platform,
    at,
    now: millisecondsOf(at),
    say: (key, values) => (values ? worded(key, values) : plain(key)),
    sayHtml(key, values) {
      // Private-use characters hold the places; no user's text passes through the formatter.
      const places = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? value : `\ue000${name}\ue000`,
        ]),
      );
      const parts: Part[] = worded(key, places)
        .split('\ue000')
        .map((text, index) => (index % 2 === 1 ? values[text] : text));
      return html`${parts}`;
    },
    account: remembering((id) => world.account(id, at)),
    post: remembering((id) => world.post(id, at)),
    accountByHandle: remembering((handle) => world.accountByHandle(platform.id, handle, at)),
    media: remembering((id) => world.media(id, at)),
  };
}
