import { describe, expect, it } from 'vitest';
import { createGrants } from '../../../electron/engine/session/grants';

const paths = (count: number) => Array.from({ length: count }, (_, at) => `/given/page-${at}.txt`);

describe('grants', () => {
  it('are all kept, however many wait: a choice that would be too many is refused whole', () => {
    const grants = createGrants();
    const first = Array.from({ length: 20 }, () => grants.makeAll(paths(999), 'read')).flat();
    expect(() => grants.makeAll(paths(21), 'read')).toThrow('grantsFull');
    grants.makeAll(paths(20), 'read');
    expect(() => grants.make('/given/one.txt', 'read')).toThrow('grantsFull');
    for (const { grant, name } of first) expect(grants.take(grant, 'read').name).toBe(name);
    expect(grants.make('/given/one.txt', 'read').name).toBe('one.txt');
  });

  it('leave room again when they are let go of', () => {
    const grants = createGrants(2);
    const [one] = grants.makeAll(paths(2), 'read');
    grants.spend(one?.grant ?? '');
    expect(grants.make('/given/other.txt', 'write').name).toBe('other.txt');
    expect(() => grants.take(one?.grant ?? '', 'read')).toThrow('grantUnknown');
  });

  it('that are claimed are nobody else’s until the claim ends', () => {
    const grants = createGrants();
    const [a = '', b = '', c = ''] = grants.makeAll(paths(3), 'read').map(({ grant }) => grant);
    const claim = grants.claim([a, b, a], 'read');
    expect(claim.files.map(({ name }) => name)).toEqual(['page-0.txt', 'page-1.txt']);
    for (const use of [
      () => grants.claim([c, b], 'read'),
      () => grants.look(a, 'read'),
      () => grants.take(b, 'read'),
    ])
      expect(use).toThrow('grantClaimed');
    // What was refused claimed nothing on the way.
    expect(grants.look(c, 'read').name).toBe('page-2.txt');
    claim.release();
    const again = grants.claim([a, b, c], 'read');
    again.spend();
    expect(() => grants.look(a, 'read')).toThrow('grantUnknown');
  });

  it('of another purpose claim nothing', () => {
    const grants = createGrants();
    const { grant: read } = grants.make('/given/a', 'read');
    const { grant: write } = grants.make('/given/b', 'write');
    expect(() => grants.claim([read, write], 'read')).toThrow('grantUnknown');
    expect(grants.take(read, 'read').path).toBe('/given/a');
  });
});
