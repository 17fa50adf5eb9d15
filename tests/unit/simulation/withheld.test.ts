import { describe, expect, it } from 'vitest';
import { get, header, hour, smallWorld } from './small-world';

const reference = 'Court of Mersa <31/118>';
const world = smallWorld('en', {
  timeline: [
    { id: 'w1', at: hour(8), kind: 'post-withheld', post: 'p3', reference },
    { id: 'w2', at: hour(9), kind: 'account-withheld', account: 'g-sami', reference },
    { id: 'w3', at: hour(9), kind: 'account-withheld', account: 'q-sami', reference },
  ],
});

describe('what a legal order withholds', () => {
  it.each([
    'gull.example/@lina.b/post/p3',
    'gull.example/@sami_travel',
    'gull.example/@sami_travel/replies',
    'gull.example/@sami_travel/followers',
    'gull.example/@sami_travel/post/p2',
    'quay.example/u/sami',
  ])('is answered with 451, the reference and who blocks it (RFC 7725), and nothing else: %s', (address) => {
    expect(get(world, address, hour(8, 0)).status).toBe(200);
    const page = get(world, address, hour(9));
    expect(page.status).toBe(451);
    expect(header(page, 'link')).toBe(`<https://${address.split('/')[0]}/>; rel="blocked-by"`);
    expect(page.text).toContain('Court of Mersa &lt;31/118&gt;');
    expect([page.entities, page.subject]).toEqual([[], undefined]);
    for (const hidden of ['Sami Travel', 'Work abroad', 'Good jobs', 'أريد أن أعرف']) {
      expect(page.text).not.toContain(hidden);
    }
  });

  it('leaves a mark in threads and quotes, and nothing in lists, search and people', () => {
    const inThread = (at: string) => get(world, 'gull.example/@sami_travel/post/p2', at);
    expect(inThread(hour(8, 0)).text).not.toContain('withheld');
    expect(inThread(hour(8)).text).toContain('This post is withheld because of a legal order.');
    expect(inThread(hour(8)).text).not.toContain('أريد أن أعرف');
    const shown = (address: string) =>
      get(world, address, hour(9)).entities.map(({ kind, id }) => `${kind}:${id}`);
    // A post that quotes it has a mark in the place of its words.
    expect(get(world, 'gull.example/?show=50', hour(9)).text).not.toContain('Good jobs');
    expect(shown('gull.example/@lina.b/replies')).not.toContain('post:p3');
    expect(shown('gull.example/search?q=jobs')).not.toContain('post:p2');
    expect(shown('gull.example/search?q=sami&in=people')).toEqual([]);
    expect(shown('gull.example/@omar_port/following')).not.toContain('account:g-sami');
    expect(shown('gull.example/@PortNews/list/l-port/members')).not.toContain('account:g-sami');
  });

  it('stays withheld by the first order', () => {
    const twice = smallWorld('en', {
      timeline: [
        { id: 'w1', at: hour(8), kind: 'post-withheld', post: 'p3', reference: 'first' },
        { id: 'w2', at: hour(9), kind: 'post-withheld', post: 'p3', reference: 'second' },
      ],
    });
    expect(get(twice, 'gull.example/@lina.b/post/p3', hour(9)).text).toContain('first');
  });
});
