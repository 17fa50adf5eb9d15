import { describe, expect, it } from 'vitest';
import type { MemoryDataset } from '../../support/memory-world';
import { get, header, hour, smallWorld } from './small-world';

const reference = 'Court of Mersa, MR-31/118';
const [before, from] = [hour(8), hour(9)];
const names = ['face', 'new-face', 'banner', 'photo', 'film', 'still', 'logo', 'unused', 'note'] as const;

/** A photo on one post of a microblog, a film in one message of a group, and what else has pictures. */
function world(timeline: NonNullable<MemoryDataset['timeline']>, more: Partial<MemoryDataset> = {}) {
  return smallWorld('en', {
    media: names.map((name) => ({
      ...{ id: `s-${name}`, file: `${name}.png`, type: 'image/png', bytes: 9, sha256: 'ef'.repeat(32) },
      ...(name === 'film' ? { file: 'film.webm', type: 'video/webm', preview: 's-still' } : {}),
    })),
    accounts: [
      {
        ...{ id: 'g-ann', platform: 'gull', handle: 'ann', name: 'Ann', joinedAt: '2031-01-01T00:00:00Z' },
        ...{ avatar: 's-face', banner: 's-banner' },
      },
      {
        ...{ id: 'q-ann', platform: 'quay', handle: 'ann', name: 'Ann', joinedAt: '2031-01-01T00:00:00Z' },
        avatar: 's-face',
      },
    ],
    channels: [
      {
        ...{ id: 'c-club', platform: 'quay', kind: 'group', handle: 'club', name: 'Club', access: 'open' },
        ...{ createdAt: hour(7), avatar: 's-logo', subscribers: 0 },
        members: [{ account: 'q-ann', role: 'owner', from: hour(7) }],
      },
    ],
    posts: [
      { id: 'a1', platform: 'gull', author: 'g-ann', at: hour(8, 0), text: '', media: ['s-photo'] },
      ...(more.posts ?? []),
    ],
    messages: [
      { id: 'b1', channel: 'c-club', author: 'q-ann', at: hour(8, 0), text: '', media: ['s-film'] },
      ...(more.messages ?? []),
    ],
    timeline,
  });
}

type Event = NonNullable<MemoryDataset['timeline']>[number];
const event = (kind: string, of: object): Event => ({ id: 'e', at: from, kind, ...of }) as Event;
const [photo, film, still] = [
  'gull.example/media/photo.png',
  'quay.example/media/film.webm',
  'quay.example/media/still.png',
];

describe('the address of a media file', () => {
  it('is served by the platform that shows it, from the instant on that it is shown, and by no other', () => {
    const late = world([], {
      posts: [{ id: 'a2', platform: 'gull', author: 'g-ann', at: from, text: '', media: ['s-note'] }],
    });
    const status = (address: string, at: string) => get(late, address, at).status;
    expect([status(photo, hour(7)), status(photo, before)]).toEqual([404, 200]);
    expect([
      status('gull.example/media/note.png', before),
      status('gull.example/media/note.png', from),
    ]).toEqual([404, 200]);
    expect([status(film, hour(7)), status(film, before), status(still, before)]).toEqual([404, 200, 200]);
    for (const elsewhere of [
      'quay.example/media/photo.png',
      'gull.example/media/film.webm',
      'gull.example/media/still.png',
      'gull.example/media/unused.png',
      'gull.example/file/unused.png',
    ]) {
      expect(status(elsewhere, from), elsewhere).toBe(404);
    }
  });

  it('does not tell of a file that is still to come that it will be taken away', () => {
    const removed = world([event('media-removed', { media: 's-note' })]);
    expect(get(removed, 'gull.example/media/note.png', from).status).toBe(404);
  });

  it.each([
    [410, 'This file was removed', photo, event('post-deleted', { post: 'a1' })],
    [410, 'This file was removed', photo, event('account-posts-purged', { account: 'g-ann' })],
    [403, 'These posts are private', photo, event('account-made-private', { account: 'g-ann' })],
    [403, 'Account suspended', photo, event('account-suspended', { account: 'g-ann' })],
    [451, 'Post withheld', photo, event('post-withheld', { post: 'a1', reference })],
    [451, 'Account withheld', photo, event('account-withheld', { account: 'g-ann', reference })],
    [410, 'This file was removed', film, event('message-deleted', { message: 'b1' })],
    [410, 'This file was removed', still, event('message-deleted', { message: 'b1' })],
    [410, 'This file was removed', still, event('media-removed', { media: 's-film' })],
    [403, 'This chat is private', film, event('channel-made-private', { channel: 'c-club' })],
    [410, 'This chat was closed', film, event('channel-closed', { channel: 'c-club' })],
    [
      410,
      'This chat was closed',
      'quay.example/media/logo.png',
      event('channel-closed', { channel: 'c-club' }),
    ],
    [
      403,
      'Account suspended',
      'gull.example/media/face.png',
      event('account-suspended', { account: 'g-ann' }),
    ],
    [
      451,
      'Account withheld',
      'gull.example/media/banner.png',
      event('account-withheld', { account: 'g-ann', reference }),
    ],
    [
      410,
      'This file was removed',
      'gull.example/media/face.png',
      event('account-profile-changed', { account: 'g-ann', avatar: 's-new-face' }),
    ],
  ])('answers %i, %s: %s', (status, says, address, change) => {
    const changed = world([change]);
    expect(get(changed, address, before).status).toBe(200);
    const page = get(changed, address, from);
    expect([page.status, page.entities, page.subject]).toEqual([status, [], undefined]);
    expect(page.text).toContain(`<h1>${says}</h1>`);
    expect(header(page, 'link')).toBe(
      status === 451 ? '<https://gull.example/>; rel="blocked-by"' : undefined,
    );
  });

  it('is served as long as anything is there that shows it', () => {
    const twice = world([event('post-deleted', { post: 'a1' })], {
      posts: [{ id: 'a2', platform: 'gull', author: 'g-omar', at: hour(8, 0), text: '', media: ['s-photo'] }],
    });
    expect(get(twice, photo, from).status).toBe(200);
  });

  it('of a face is served where the face shows: on the profile of a private account, and once it has it', () => {
    const face = world([
      event('account-made-private', { account: 'g-ann' }),
      event('account-profile-changed', { account: 'g-ann', avatar: 's-new-face' }),
    ]);
    const status = (at: string) => get(face, 'gull.example/media/new-face.png', at).status;
    expect([status(before), status(from)]).toEqual([404, 200]);
    expect(get(face, 'gull.example/@ann', from).text).toContain('/media/new-face.png');
  });

  it('of a messenger shows the face of a suspended account, which stands beside what it wrote', () => {
    const suspended = world([event('account-suspended', { account: 'q-ann' })]);
    expect(get(suspended, 'quay.example/c/club', from).text).toContain('/media/face.png');
    expect(get(suspended, 'quay.example/media/face.png', from).status).toBe(200);
  });
});
