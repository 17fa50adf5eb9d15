import { describe, expect, it } from 'vitest';
import { get, header, hour, smallWorld } from './small-world';

const world = smallWorld();
const early = hour(9);

describe('public lists', () => {
  it('stand on their owner’s page, with a tab on the profile of whoever keeps any', () => {
    const page = get(world, 'gull.example/@PortNews/lists', early);
    expect(page.status).toBe(200);
    expect(page.subject).toEqual({ kind: 'account', id: 'g-news' });
    expect(page.entities).toEqual([
      { kind: 'account', id: 'g-news' },
      { kind: 'list', id: 'l-port' },
    ]);
    expect(page.text).toContain('href="/@PortNews/list/l-port"');
    expect(get(world, 'gull.example/@PortNews', early).text).toContain('href="/@PortNews/lists"');
    expect(get(world, 'gull.example/@omar_port', early).text).not.toContain('/lists"');
    expect(get(world, 'gull.example/@omar_port/lists', early).text).toContain('keeps no public lists');
  });

  it('show the posts of those who are on them at the instant, and who they are', () => {
    const authors = (at: string) =>
      new Set(
        get(world, 'gull.example/@PortNews/list/l-port?show=50', at)
          .entities.filter(({ kind }) => kind === 'post')
          .map(({ id }) => world.post(id, at)?.author),
      );
    const members = (at: string) =>
      get(world, 'gull.example/@PortNews/list/l-port/members', at)
        .entities.filter(({ kind }) => kind === 'account')
        .map(({ id }) => id);
    expect(members(early)).toEqual(['g-sami', 'g-omar']);
    // Omar's repost of a post by Sami is an entry of Omar's that shows Sami's.
    expect(authors(early)).toEqual(new Set(['g-sami', 'g-omar']));
    expect(members(hour(13, 45))).toEqual(['g-lina', 'g-omar']);
    const page = get(world, 'gull.example/@PortNews/list/l-port', early);
    expect(page.subject).toEqual({ kind: 'list', id: 'l-port' });
    expect(page.entities[0]).toEqual({ kind: 'list', id: 'l-port' });
    expect(page.text).toContain('Who works on the quays');
  });

  it('are where their owner is: sent on from another handle, hidden with a private or suspended one', () => {
    const moved = get(world, 'gull.example/@omar_port/list/l-port', early);
    expect([moved.status, header(moved, 'location')]).toEqual([
      301,
      'https://gull.example/@PortNews/list/l-port',
    ]);
    const members = get(world, 'gull.example/@portnews/list/l-port/members', early);
    expect(header(members, 'location')).toBe('https://gull.example/@PortNews/list/l-port/members');
    for (const [kind, status] of [
      ['account-made-private', 403],
      ['account-suspended', 403],
      ['account-withheld', 451],
    ] as const) {
      const event = { id: 'x', at: hour(8), account: 'g-news' };
      const hidden = smallWorld('en', {
        timeline: [kind === 'account-withheld' ? { ...event, kind, reference: 'MR-1' } : { ...event, kind }],
      });
      for (const address of ['lists', 'list/l-port', 'list/l-port/members']) {
        const page = get(hidden, `gull.example/@PortNews/${address}`, early);
        expect([page.status, page.text.includes('People of the port')]).toEqual([status, false]);
      }
    }
  });

  it('are not there before they were made, nor on the messenger', () => {
    expect(get(world, 'gull.example/@PortNews/list/l-port', '2031-02-28T00:00:00Z').status).toBe(404);
    expect(get(world, 'quay.example/@PortNews/list/l-port', early).status).toBe(404);
  });
});
