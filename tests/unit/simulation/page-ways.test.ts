import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import { openBranches } from '../../../core/domain/simulation/microblog/reply-tree';
import { firstPages, type WideScope, waysOn, widerThan } from '../../../core/domain/simulation/page-ways';
import { get, hour, smallWorld } from './small-world';

const at = hour(9);
const answer = (id: string, replyTo: string, index: number) => ({
  ...{ id, platform: 'gull', author: 'g-omar', text: `Answer ${id}`, replyTo },
  at: new Date(Date.UTC(2031, 3, 2, 10, 0, index)).toISOString().replace('.000', ''),
});
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
/** Under `n1`: 45 answers; the first has 30 answers, of which the first has five; a chain goes seven deep; 22 have four answers each. */
const thread = [
  ...ids('a', 45).map((id) => [id, 'n1']),
  ...ids('b', 30).map((id) => [id, 'a0']),
  ...ids('c', 5).map((id) => [id, 'b0']),
  ...ids('d', 7).map((id, index, all) => [id, all[index - 1] ?? 'a1']),
  ...ids('e', 88).map((id, index) => [id, `a${5 + (index % 22)}`]),
] as [string, string][];
/** Under `n2`: 45 answers with five answers each; of these the fifth, shown only where its branch is open, has five more. */
const wideThread = [
  ...ids('w', 45).map((id) => [id, 'n2']),
  ...ids('x', 225).map((id, index) => [id, `w${Math.floor(index / 5)}`]),
  ...ids('y', 225).map((id, index) => [id, `x${Math.floor(index / 5) * 5 + 4}`]),
] as [string, string][];
const channelMessages = ids('m', 130).map((id, index) => ({
  ...{ id: `long-${id}`, channel: 'c-crossing', author: 'q-sami', text: `Message ${index}` },
  at: new Date(Date.UTC(2031, 3, 2, 11, index)).toISOString().replace('.000', ''),
}));
const own = ids('p', 50).map((id, index) => ({
  ...{ id: `own-${id}`, platform: 'gull', author: 'g-omar', text: `Post ${index}` },
  at: new Date(Date.UTC(2031, 3, 2, 12, index)).toISOString().replace('.000', ''),
}));
const world = smallWorld('en', {
  posts: [...[...thread, ...wideThread].map(([id, replyTo], index) => answer(id, replyTo, index)), ...own],
  messages: channelMessages,
});
const platform = (id: string) => world.platforms.find((one) => one.id === id) ?? expect.unreachable();

/** Everything on all pages of a wide scope, as the shell goes through them. */
function collected(subject: EntityRef, on: string): { keys: string[]; pages: string[] } {
  const scope: WideScope = widerThan(platform(on), subject) ?? expect.unreachable();
  const queue = firstPages(world, platform(on), subject, at);
  const known = new Set(queue);
  const found = new Set<string>();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const page = get(world, next.replace('https://', ''), at);
    expect(page.status, next).toBe(200);
    for (const { kind, id } of page.entities) found.add(`${kind}:${id}`);
    for (const way of waysOn(scope, next, page.text, known)) {
      expect(known.has(way), way).toBe(false);
      known.add(way);
      queue.push(way);
    }
    expect(known.size).toBeLessThan(60);
  }
  return { keys: [...found], pages: [...known] };
}

describe('the pages of a wide capture', () => {
  it('of a thread hold every answer, however long and deep its branches are, from wherever in it one begins', () => {
    const { keys } = collected({ kind: 'post', id: 'c2' }, 'gull');
    expect(thread.filter(([post]) => !keys.includes(`post:${post}`))).toEqual([]);
    expect(keys).toContain('post:n1');
  });

  it('of a thread open more branches than one address may, each once and within those that it stands in', () => {
    const { keys, pages } = collected({ kind: 'post', id: 'n2' }, 'gull');
    expect(wideThread.filter(([post]) => !keys.includes(`post:${post}`))).toEqual([]);
    const opened = pages.map((page) => new URL(page).searchParams.getAll('open'));
    expect(Math.max(...opened.map(({ length }) => length))).toBe(openBranches);
    const inner = opened.flat().filter((id) => id.startsWith('x'));
    expect(inner).toHaveLength(45);
    expect(new Set(inner).size).toBe(45);
  });

  it('of a profile are all that the account wrote, newest first, answers too', () => {
    const { keys, pages } = collected({ kind: 'account', id: 'g-omar' }, 'gull');
    for (const { id } of [...own, ...thread.map(([post]) => ({ id: post }))])
      expect(keys).toContain(`post:${id}`);
    expect(pages.slice(0, 2).map((page) => new URL(page).pathname.split('/').at(-1))).toEqual([
      '@omar_port',
      'replies',
    ]);
  });

  it('of a channel are all messages to the first, and the members', () => {
    const { keys, pages } = collected({ kind: 'channel', id: 'c-crossing' }, 'quay');
    for (const { id } of channelMessages) expect(keys).toContain(`message:${id}`);
    expect(pages.some((page) => page.endsWith('/members'))).toBe(true);
  });

  it('are none of a page that is of nothing, or of what is gone', () => {
    expect(widerThan(platform('gull'), undefined)).toBeUndefined();
    expect(widerThan(platform('quay'), { kind: 'account', id: 'q-sami' })).toBeUndefined();
    expect(firstPages(world, platform('gull'), { kind: 'post', id: 'nobody' }, at)).toEqual([]);
  });
});
