import { describe, expect, it } from 'vitest';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import { get, header, hour, smallWorld } from './small-world';

const reference = 'Court of Mersa, MR-31/118';
const sha256 = 'cd'.repeat(32);
const world = smallWorld('en', {
  accounts: [
    {
      ...{ id: 'q-shy', platform: 'quay', handle: 'shy', name: 'Shy', private: true },
      joinedAt: '2031-01-01T00:00:00Z',
    },
  ],
  media: [
    { id: 'm-letter', file: 'letter.pdf', type: 'application/pdf', bytes: 9, sha256 },
    { id: 'm-gone', file: 'gone.pdf', type: 'application/pdf', bytes: 9, sha256 },
  ],
  posts: [
    {
      ...{ id: 'files', platform: 'gull', author: 'g-news', at: hour(10), text: '' },
      media: ['m-letter', 'm-gone', 'm-poster'],
    },
  ],
  messages: [{ id: 'y1', channel: 'c-advice', author: 'q-lina', at: hour(10), text: '', media: ['m-gone'] }],
  timeline: [
    { id: 's1', at: hour(11), kind: 'post-withheld', post: 'p3', reference },
    { id: 's2', at: hour(11), kind: 'account-withheld', account: 'g-omar', reference },
    { id: 's3', at: hour(11), kind: 'account-withheld', account: 'q-omar', reference },
    { id: 's4', at: hour(11), kind: 'account-suspended', account: 'q-lina' },
    { id: 's5', at: hour(11), kind: 'channel-closed', channel: 'c-advice' },
    { id: 's6', at: hour(11), kind: 'media-removed', media: 'm-gone' },
  ],
});

const evening = hour(17);
const [gull, quay] = ['https://gull.example', 'https://quay.example'];
const blocked = (site: string): [string, string] => ['link', `<${site}/>; rel="blocked-by"`];
const to = (address: string): [string, string] => ['location', address];

/** Address, its answer in the evening, what the page says in its heading, and the headers that this answer alone has. */
const answers: [string, number, string | undefined, ...[string, string][]][] = [
  [`${gull}/`, 200, 'Latest posts'],
  [`${gull}/search?q=ferry`, 200, undefined],
  [`${gull}/tag/work`, 200, undefined],
  [`${gull}/@PortNews`, 200, 'Port News'],
  [`${gull}/@PortNews/list/l-port`, 200, 'People of the port'],
  [`${gull}/file/letter.pdf`, 200, 'letter.pdf'],
  [`${quay}/`, 200, 'Chats'],
  [`${quay}/u/sami`, 200, 'Sami'],
  // Moved: a former handle, another spelling of it, an address with a slash too many, a file that has no page.
  [`${gull}/@sami_travel`, 403, 'Account suspended'],
  [`${gull}/@portnews`, 301, undefined, to(`${gull}/@PortNews`)],
  [`${gull}/@lina.b/post/n3`, 301, undefined, to(`${gull}/@PortNews/post/n3`)],
  [`${gull}/@PortNews/`, 301, undefined, to(`${gull}/@PortNews`)],
  [`${gull}/file/poster.png`, 301, undefined, to(`${gull}/media/poster.png`)],
  [`${quay}/u/SAMI`, 301, undefined, to(`${quay}/u/sami`)],
  // Not for visitors.
  [`${gull}/@quiet_one`, 403, 'Quiet One'],
  [`${gull}/@quiet_one/post/p8`, 403, 'These posts are private'],
  [`${gull}/@blue_horizon/post/p7`, 403, 'Account suspended'],
  [`${quay}/c/crossing`, 403, 'This chat is private'],
  [`${quay}/u/shy`, 403, 'Shy'],
  [`${quay}/u/lina`, 403, 'Account suspended'],
  // Never there.
  [`${gull}/none`, 404, 'This page does not exist'],
  [`${gull}/@none`, 404, 'This account does not exist'],
  [`${gull}/@PortNews/post/none`, 404, 'This post does not exist'],
  [`${gull}/@PortNews/list/none`, 404, 'This list does not exist'],
  [`${quay}/c/none`, 404, 'This chat does not exist'],
  [`${quay}/u/none`, 404, 'This account does not exist'],
  // There once.
  [`${gull}/media/ticket.png`, 410, 'This file was removed'],
  [`${gull}/file/gone.pdf`, 410, 'This file was removed'],
  [`${quay}/media/gone.pdf`, 410, 'This file was removed'],
  [`${quay}/c/advice`, 410, 'This chat was closed'],
  [`${quay}/c/advice/x2`, 410, 'This chat was closed'],
  // By order (RFC 7725).
  [`${gull}/@lina.b/post/p3`, 451, 'Post withheld', blocked(gull)],
  [`${gull}/@omar_port`, 451, 'Account withheld', blocked(gull)],
  [`${gull}/@omar_port/post/p6`, 451, 'Post withheld', blocked(gull)],
  [`${quay}/u/omar`, 451, 'Account withheld', blocked(quay)],
];

/** What every text has, in this order, before what its status adds. */
const always = [
  ...['content-type', 'content-length', 'date', 'etag', 'cache-control'],
  ...['content-security-policy', 'x-content-type-options', 'referrer-policy'],
];

describe('what is answered', () => {
  it.each(answers)('%s: %i %s', (url, status, heading, ...own) => {
    const page = get(world, url.replace('https://', ''), evening);
    expect(page.status).toBe(status);
    expect(page.headers.map(([name]) => name)).toEqual([...always, ...own.map(([name]) => name)]);
    expect(page.headers.slice(always.length)).toEqual(own);
    expect(header(page, 'content-type')).toBe('text/html; charset=utf-8');
    if (heading === undefined) return;
    const [, shown = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(page.text) ?? [];
    expect(shown.replace(/<[^>]*>/g, '').trim()).toMatch(new RegExp(`^${heading}`));
    expect(page.title).toContain(page.platform === 'gull' ? 'Gull' : 'Quay');
  });

  it('of a deleted post, a deleted message and a purge is 410 from the instant on, not before', () => {
    const status = (address: string, at: string) => get(world, address, at).status;
    for (const [address, before, after] of [
      ['gull.example/@sami_travel/post/p2', hour(10), hour(11)],
      ['gull.example/@lina.b/post/p10', hour(17), hour(18)],
      ['quay.example/c/crossing/x5', hour(12), hour(13)],
    ] as const) {
      expect([status(address, before), status(address, after)], address).toEqual([200, 410]);
    }
  });

  it('of a file is the file with its type and length, in parts where they are asked for', () => {
    const picture = get(world, 'gull.example/media/poster.png', evening);
    expect(picture.headers.slice(0, 2)).toEqual([
      ['content-type', 'image/png'],
      ['content-length', '640'],
    ]);
    expect(header(picture, 'accept-ranges')).toBe('bytes');
    expect(header(picture, 'etag')).toBe(`"${'70'.repeat(8)}"`);
  });

  it.each([
    ['POST', `${gull}/`, 405],
    ['PUT', `${quay}/c/crossing`, 405],
    ['GET', `${gull}/%ff`, 400],
  ])('of %s %s: %i, as plain text', (method, url, status) => {
    const answer = renderPlatform(world, { method, url }, evening);
    expect(answer?.status).toBe(status);
    expect(answer && header(answer, 'content-type')).toBe('text/plain; charset=utf-8');
    expect(answer && header(answer, 'allow')).toBe(status === 405 ? 'GET, HEAD' : undefined);
  });
});
