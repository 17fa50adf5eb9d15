import { describe, expect, it } from 'vitest';
import { get, hour, smallWorld } from './small-world';

const at = hour(9);
const answer = (id: string, replyTo: string, minute: number, author = 'g-omar') => ({
  ...{ id, platform: 'gull', author, text: `Answer ${id}`, replyTo },
  at: `2031-04-02T10:${String(minute).padStart(2, '0')}:00Z`,
});
/** Under `n1`: `a` with eight answers, one of which begins a chain four deep; and `b`. */
const world = smallWorld('en', {
  posts: [
    answer('a', 'n1', 0),
    answer('b', 'n1', 1),
    ...Array.from({ length: 8 }, (_, index) => answer(`a${index}`, 'a', 2 + index, 'g-news')),
    answer('c1', 'a0', 20),
    answer('c2', 'c1', 21),
    answer('c3', 'c2', 22),
  ],
});
const [author] = [world.post('n1', at)?.author ?? ''];
const thread = `gull.example/@${encodeURIComponent(world.account(author, at)?.handle ?? '')}/post/n1`;
const shown = (address: string) =>
  get(world, address, at)
    .entities.filter(({ kind, id }) => kind === 'post' && id !== 'n1')
    .map(({ id }) => id);
const links = (address: string) =>
  [
    ...get(world, address, at).text.matchAll(
      /<li class="branch-more"><a href="([^"]+)">.*?<span>(.*?)<\/span>/g,
    ),
  ].map(([, to = '', text]) => ({ to: to.replaceAll('&amp;', '&'), text }));

describe('a thread', () => {
  it('shows the beginning of a long branch, which a link opens in place, and another closes', () => {
    expect(shown(thread)).toEqual(['a', 'a0', 'c1', 'a1', 'a2', 'b']);
    const open = links(thread).find(({ text }) => text === 'Show 5 more replies');
    expect(open?.to).toMatch(/\?open=a#reply-a$/);
    const opened = `gull.example${open?.to}`;
    expect(shown(opened)).toEqual(['a', 'a0', 'c1', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b']);
    expect(get(world, opened, at).text).toContain('<li id="reply-a">');
    const close = links(opened).find(({ text }) => text === 'Show fewer replies');
    expect(shown(`gull.example${close?.to}`)).toEqual(shown(thread));
  });

  it('goes on from a deep branch on the page of the answer where it stops', () => {
    const on = links(thread).find(({ text }) => text === 'Continue this conversation: 1 reply');
    expect(on?.to).toMatch(/\/post\/c1#replies$/);
    expect(shown(`gull.example${on?.to}`)).toEqual(expect.arrayContaining(['c1', 'c2', 'c3']));
  });

  it('keeps other branches open, and passes over what names none', () => {
    const open = links(`${thread}?open=b&open=none&open=%22%3E&open=${'x'.repeat(300)}`).find(({ text }) =>
      text?.startsWith('Show 5'),
    );
    expect(open?.to).toMatch(/\?open=b&open=none&open=a#reply-a$/);
    const many = Array.from({ length: 60 }, (_, index) => `open=o${index}`).join('&');
    expect(links(`${thread}?${many}`)[1]?.to.match(/open=/g)).toHaveLength(20);
  });

  it('leads up to what is above the posts that it shows above one, or says what became of it', () => {
    const posts = Array.from({ length: 25 }, (_, index) =>
      answer(`d${index}`, index === 0 ? 'n1' : `d${index - 1}`, 10 + index),
    );
    const long = smallWorld('en', {
      posts,
      timeline: [{ id: 'x', at: hour(10), kind: 'post-deleted', post: 'd3' }],
    });
    const page = (id: string, when: string) => get(long, `gull.example/@omar_port/post/${id}`, when);
    const way = /<a class="more-above" href="([^"]+)">.*?<span>Show what came before<\/span>/;
    const [, up = ''] = way.exec(page('d24', at).text) ?? [];
    expect(up).toBe('/@omar_port/post/d3');
    expect(get(long, `gull.example${up}`, at).entities.map(({ id }) => id)).toContain('n1');
    expect(page('d20', at).text).toMatch(way);
    expect(page('d19', at).text).not.toMatch(way);

    const after = page('d24', hour(11)).text;
    expect(after).not.toMatch(way);
    expect(after).toContain('This post was deleted.');
  });

  it('leads nowhere from an answer that has no page any longer', () => {
    const gone = smallWorld('en', {
      posts: [answer('a', 'n1', 0), answer('a0', 'a', 1), answer('c1', 'a0', 2), answer('c2', 'c1', 3)],
      timeline: [{ id: 'x', at: hour(8), kind: 'post-deleted', post: 'c1' }],
    });
    const page = get(gone, thread, at);
    expect(page.text).toContain('This post was deleted.');
    expect(page.text).not.toContain('/post/c1');
  });
});
