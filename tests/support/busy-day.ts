import { randomOf } from './random-timeline';
import type { TinyContent } from './tiny-exercise';

type Posts = TinyContent['posts'];
type Messages = TinyContent['messages'];

/** From when to when the day is busy: an entry every two minutes, an event every four. */
const start = Date.UTC(2031, 3, 3, 8);
const minutes = 600;
const instant = (minute: number) => new Date(start + minute * 60_000).toISOString().replace('.000', '');

/** When the pages of the busy day can be looked at. */
export const dayMinutes = { instant, last: minutes };

/** A post with more answers than a page of its thread holds, and one with answers to answers. */
export const longThread = 'busy-0';
export const deepThread = 'busy-1';

/**
 * Adds a day to the small story on which everybody writes all the time: posts, answers, reposts and quotes on Gull,
 * messages on Quay, and whatever a timeline can do to them.
 */
export function addBusyDay(content: TinyContent, seed: number): void {
  const random = randomOf(seed);
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const authors = content.accounts.filter(({ platform }) => platform === 'gull').map(({ id }) => id);
  const posts: Posts = [];
  const messages: Messages = [];
  const words = ['the ferry is late', 'harbour news #harbour', 'الميناء مفتوح #harbour', 'rien de neuf'];
  const write = (minute: number, index: number) => {
    const id = `busy-${index}`;
    const base = { id, platform: 'gull', author: one(authors), at: instant(minute), text: '' };
    const before = posts.filter(({ repostOf }) => repostOf === undefined).map((post) => post.id);
    const text = `${one(words)} ${index}`;
    const kind = random(10);
    if (before.length < 3) posts.push({ ...base, author: 'g-news', text });
    else if (kind < 3) posts.push({ ...base, text, replyTo: longThread });
    else if (kind < 5) posts.push({ ...base, text, replyTo: one([deepThread, ...before.slice(-8)]) });
    else if (kind < 6) posts.push({ ...base, repostOf: one(before) });
    else if (kind < 7) posts.push({ ...base, text, quoteOf: one(before) });
    else posts.push({ ...base, text });
  };
  const say = (minute: number, index: number) => {
    const channel = one(content.channels);
    const present = channel.members.filter(({ from, until }) => from <= instant(minute) && !until);
    const author = present.length > 0 && one(present).account;
    if (author)
      messages.push({
        id: `said-${index}`,
        channel: channel.id,
        author,
        at: instant(minute),
        text: one(words),
      });
  };
  for (let minute = 0, index = 0; minute < minutes; minute += 2, index += 1) {
    write(minute, index);
    say(minute, index);
  }
  const timeline: TinyContent['timeline'] = [];
  // The two threads and who began them stay.
  for (let minute = 21; minute < minutes; minute += 4) {
    const base = { id: `turn-${minute}`, at: instant(minute) };
    const post = one(posts.slice(3).filter(({ at }) => at < base.at)).id;
    const account = one(authors.filter((id) => id !== 'g-news'));
    const message = one(messages.filter(({ at }) => at < base.at)).id;
    timeline.push(
      one<TinyContent['timeline'][number]>([
        { ...base, kind: 'post-edited', post, text: `${one(words)} ${minute}` },
        { ...base, kind: 'post-deleted', post },
        { ...base, kind: 'post-restored', post },
        { ...base, kind: 'message-edited', message, text: one(words) },
        { ...base, kind: 'message-deleted', message },
        { ...base, kind: 'account-renamed', account, handle: `name_${minute}` },
        ...(minute % 20 === 1
          ? [
              { ...base, kind: 'account-suspended' as const, account },
              { ...base, kind: 'account-made-private' as const, account },
              { ...base, kind: 'account-posts-purged' as const, account },
            ]
          : [
              { ...base, kind: 'account-reinstated' as const, account },
              { ...base, kind: 'account-made-public' as const, account },
            ]),
      ]),
    );
  }
  const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : Number(a.at > b.at));
  content.posts = [...content.posts, ...posts].sort(byTime);
  content.messages = [...content.messages, ...messages].sort(byTime);
  content.timeline = timeline;
}
