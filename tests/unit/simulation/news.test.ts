import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../core/domain/simulation/news/news';
import type { MemoryDataset } from '../../support/memory-world';
import { smallWorld } from './small-world';

const time = (clock: string) => `2031-04-05T${clock}:00Z`;
const post = (id: string, at: string, more: Partial<NonNullable<MemoryDataset['posts']>[number]> = {}) => ({
  id,
  platform: 'gull',
  author: 'g-news',
  at: time(at),
  text: `${id} #harbour`,
  ...more,
});
const home = 'https://gull.example/';

const world = smallWorld('en', {
  accounts: [
    {
      id: 'g-moved',
      platform: 'gull',
      handle: 'first_name',
      name: 'M',
      joinedAt: '2030-01-01T00:00:00Z',
      lang: 'en',
    },
  ],
  posts: [
    post('n1', '09:00'),
    post('n2', '09:10'),
    post('n3', '09:20', { author: 'g-closed' }),
    post('n4', '09:30', { author: 'g-moved' }),
    post('n5', '09:40', { replyTo: 'n1' }),
    post('r1', '10:10', { author: 'g-lina', text: '', repostOf: 'n1' }),
    post('r2', '10:20', { author: 'g-moved', text: '', repostOf: 'n1' }),
    post('n6', '10:30'),
    ...Array.from({ length: 120 }, (_, index) => post(`m${index}`, '12:00')),
  ],
  timeline: [
    { id: 'e1', at: time('09:05'), kind: 'post-edited', post: 'n1', text: 'other words' },
    { id: 'e2', at: time('09:15'), kind: 'post-deleted', post: 'n2' },
    { id: 'e3', at: time('09:16'), kind: 'post-restored', post: 'n2' },
    { id: 'e4', at: time('09:25'), kind: 'account-made-public', account: 'g-closed' },
    { id: 'e5', at: time('09:35'), kind: 'account-renamed', account: 'g-moved', handle: 'second_name' },
    { id: 'e6', at: time('13:00'), kind: 'post-deleted', post: 'm0' },
    { id: 'e7', at: time('14:00'), kind: 'account-suspended', account: 'g-news' },
  ],
});
const news = (address: string, shownAt: string, now: string) =>
  newsOf(world, address, time(shownAt), time(now));

describe('news', () => {
  it('are posts written since the page was shown', () => {
    expect(news(home, '08:59', '09:00')).toEqual({ what: 'posts', count: 1, address: home });
    expect(news(home, '09:00', '09:09')).toBeNull();
    expect(news(home, '08:59', '09:12')).toMatchObject({ count: 2 });
  });

  it('are never what was edited, deleted, put back or made public', () => {
    expect(news(home, '09:02', '09:06')).toBeNull();
    expect(news(home, '09:08', '09:15')).toBeNull();
    expect(news(home, '09:12', '09:16')).toBeNull();
    expect(news(home, '09:22', '09:26')).toBeNull();
    expect(news('https://gull.example/tag/harbour', '09:02', '09:06')).toBeNull();
  });

  it('are told from any page of a list, and lead to its first', () => {
    expect(news('https://gull.example/?after=p2', '08:59', '09:00')).toMatchObject({
      count: 1,
      address: home,
    });
    expect(news('https://gull.example/search?q=harbour&after=p2', '09:09', '09:10')).toEqual({
      what: 'posts',
      count: 1,
      address: 'https://gull.example/search?q=harbour',
    });
    expect(news('https://gull.example/@PortNews/post/n1', '09:39', '09:40')).toEqual({
      what: 'replies',
      count: 1,
      address: 'https://gull.example/@PortNews/post/n1#reply-n5',
    });
  });

  it('keep the length that was asked for, and count reposts of one post as what they show as', () => {
    expect(news('https://gull.example/?show=5&after=p2', '08:59', '09:00')).toMatchObject({
      address: 'https://gull.example/?show=5',
    });
    expect(news(home, '10:00', '10:40')).toMatchObject({ count: 2 });
  });

  it('are what came to a list of accounts', () => {
    expect(news('https://gull.example/@PortNews/list/l-port', '10:00', '10:40')).toEqual({
      what: 'posts',
      count: 1,
      address: 'https://gull.example/@PortNews/list/l-port',
    });
    expect(news('https://gull.example/@PortNews/list/l-port', '08:59', '09:12')).toBeNull();
    expect(news('https://gull.example/@PortNews/list/l-port/members', '10:00', '10:40')).toBeNull();
  });

  it('follow an account to its new name, and stop where a page would be a wall', () => {
    expect(news('https://gull.example/@first_name', '09:20', '09:36')).toEqual({
      what: 'posts',
      count: 1,
      address: 'https://gull.example/@second_name',
    });
    // Nobody was shown that profile: it was private.
    expect(news('https://gull.example/@quiet_one', '09:10', '09:26')).toBeNull();
    expect(news('https://gull.example/@PortNews', '08:59', '13:59')).toMatchObject({ count: 100 });
    expect(news('https://gull.example/@PortNews', '08:59', '14:00')).toBeNull();
    expect(news('https://gull.example/@PortNews/post/n1', '09:39', '14:00')).toBeNull();
  });

  it('are counted up to 99, and one more for more', () => {
    expect(news(home, '11:00', '12:00')).toMatchObject({ count: 100 });
  });

  it.each([
    ['a page without a list', 'https://gull.example/@PortNews/followers'],
    ['a search for people', 'https://gull.example/search?q=port&in=people'],
    ['an empty search', 'https://gull.example/search?q='],
    ['a page that is not there', 'https://gull.example/no/such/page'],
    ['a picture', 'https://gull.example/mark.svg'],
    ['a broken address', 'https://gull.example/%E0%A4%A'],
    ['a platform that is not there', 'https://elsewhere.example/'],
    ['no address at all', 'x'],
    ['the members of a chat', 'https://quay.example/c/crossing/members'],
  ])('are none on %s', (_, address) => {
    expect(news(address, '08:00', '12:00')).toBeNull();
  });

  it('are none when no time has passed, or a page is later than now', () => {
    expect(news(home, '12:00', '12:00')).toBeNull();
    expect(news(home, '13:00', '12:00')).toBeNull();
  });
});
