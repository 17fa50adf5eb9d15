import { describe, expect, it } from 'vitest';
import { get, header, hour, smallWorld } from './small-world';

const world = smallWorld('en', {
  accounts: [
    { id: 'q-new', platform: 'quay', handle: 'newcomer', name: 'Newcomer', joinedAt: '2031-01-01T00:00:00Z' },
  ],
  channels: [
    {
      id: 'c-group',
      platform: 'quay',
      kind: 'group',
      handle: 'pier',
      name: 'Pier',
      createdAt: '2031-03-01T00:00:00Z',
      access: 'open',
      members: [
        { account: 'q-omar', role: 'member', from: '2031-03-01T00:00:00Z' },
        { account: 'q-sami', role: 'owner', from: '2031-03-01T00:00:00Z' },
        { account: 'q-new', role: 'member', from: '2031-04-03T08:00:00Z', until: '2031-04-03T12:00:00Z' },
      ],
    },
    {
      id: 'c-secret',
      platform: 'quay',
      kind: 'group',
      handle: 'secret',
      name: 'Secret',
      description: 'hidden words',
      createdAt: '2031-03-01T00:00:00Z',
      access: 'closed',
      members: [],
    },
  ],
  media: [
    {
      id: 'm-voice',
      file: 'voice.wav',
      type: 'audio/wav',
      bytes: 9,
      sha256: 'a'.repeat(64),
      durationMs: 7400,
    },
    { id: 'm-paper', file: 'paper.pdf', type: 'application/pdf', bytes: 2_100_000, sha256: 'b'.repeat(64) },
  ],
  messages: [
    {
      id: 'g1',
      channel: 'c-group',
      author: 'q-omar',
      at: '2031-04-03T07:00:00Z',
      text: 'Bonjour',
      lang: 'fr',
    },
    {
      id: 'g2',
      channel: 'c-group',
      author: 'q-sami',
      at: '2031-04-03T07:02:00Z',
      text: '',
      media: ['m-voice', 'm-paper'],
      forwardedFrom: 'Port <News>',
    },
    { id: 's1', channel: 'c-secret', author: 'q-sami', at: '2031-04-03T07:02:00Z', text: 'a secret' },
  ],
  timeline: [
    { id: 'v1', at: '2031-04-03T11:00:00Z', kind: 'channel-renamed', channel: 'c-group', name: 'Quay side' },
    {
      ...{ id: 'v3', at: '2031-04-03T13:00:00Z', kind: 'channel-role-changed', channel: 'c-group' },
      ...{ member: 'q-omar', role: 'admin', by: 'q-sami' },
    },
    {
      ...{ id: 'v4', at: '2031-04-03T14:00:00Z', kind: 'channel-role-changed', channel: 'c-group' },
      ...{ member: 'q-omar', role: 'owner', by: 'q-sami' },
    },
    {
      ...{ id: 'v5', at: '2031-04-03T15:00:00Z', kind: 'channel-role-changed', channel: 'c-group' },
      ...{ member: 'q-sami', role: 'member' },
    },
    {
      ...{ id: 'v6', at: '2031-04-03T12:00:00Z', kind: 'channel-subscribers-changed', channel: 'c-crossing' },
      ...{ by: 8, until: '2031-04-03T16:00:00Z' },
    },
    { id: 'v2', at: '2031-04-03T18:00:00Z', kind: 'channel-closed', channel: 'c-group' },
  ],
});

describe('messenger pages', () => {
  it('lists chats by kind with their last message; a private one shows its name alone', () => {
    const page = get(world, 'quay.example/', hour(10));
    expect(page.entities).toEqual([
      { kind: 'channel', id: 'c-crossing' },
      { kind: 'channel', id: 'c-group' },
      { kind: 'channel', id: 'c-secret' },
      { kind: 'channel', id: 'c-advice' },
    ]);
    expect(page.text).toContain('Pier 4, at eleven tonight.');
    expect(page.text).toContain('Private: for members only');
    expect(page.text).not.toContain('a secret');
  });

  it('says when a chat was last written in: today the time of day, before that the day, a minute after midnight too', () => {
    const night = smallWorld('en', {
      messages: [
        { id: 'n1', channel: 'c-advice', author: 'q-lina', at: '2031-04-03T21:50:00Z', text: 'Good night' },
      ],
    });
    const said = (at: string) =>
      /Lina and her advocate<\/bdi>.*?<time [^>]*>(.*?)<\/time>/.exec(
        get(night, 'quay.example/', at).text,
      )?.[1];
    expect(said('2031-04-03T21:55:00Z')).toBe('23:50');
    expect(said('2031-04-03T22:01:00Z')).toBe('3 Apr');
    expect(said('2032-01-01T10:00:00Z')).toBe('3 Apr 2031');
  });

  it('shows a chat by day, oldest first, with answers quoted and pinned above', () => {
    const page = get(world, 'quay.example/c/crossing', hour(10));
    expect(page.subject).toEqual({ kind: 'channel', id: 'c-crossing' });
    const ids = page.entities.filter(({ kind }) => kind === 'message').map(({ id }) => id);
    expect(ids).toEqual(['x1', 'x4', 'x5', 'x6']);
    expect(page.text.match(/<li class="day">/g)).toHaveLength(4);
    expect(page.text).toMatch(/class="answered[^>]*href="\/c\/crossing\/x1#linked"/);
    expect(page.text).toContain('<section class="pinned">');
    expect(page.text).toMatch(/<li><span>👍<\/span> 3<\/li>/);
  });

  it('holds nothing of other chats beside an open one but their names', () => {
    const page = get(world, 'quay.example/c/crossing', hour(10));
    expect(page.text).not.toContain('Sign nothing');
    expect(page.entities.filter(({ kind }) => kind === 'channel')).toHaveLength(1);
  });

  it('says who joined and left a group, and what it was called, from when it happened on', () => {
    const said = (at: string) =>
      [...get(world, 'quay.example/c/pier', at).text.matchAll(/<li class="system">(.*?)<\/li>/g)].map(
        ([, line = '']) => line.replace(/<[^>]+>/g, ''),
      );
    expect(said(hour(10))).toEqual(['The group Pier was created', 'Newcomer joined']);
    expect(said(hour(12))).toEqual([
      'The group Pier was created',
      'Newcomer joined',
      'Renamed from Pier to Quay side',
      'Newcomer left',
    ]);
  });

  it('says who runs a group from when it changed on, in the chat, beside the name and in the list of members', () => {
    const at = (time: string) => {
      const { text } = get(world, 'quay.example/c/pier', time);
      const said = [...text.matchAll(/<li class="system">(.*?)<\/li>/g)].map(([, line = '']) => line);
      const list = get(world, 'quay.example/c/pier/members', time).text;
      const row = /data-entity="account:(q-\w+)"(?:(?!<\/li>).)*?<span class="role role-(\w+)">/g;
      return {
        said: said.at(-1)?.replace(/<[^>]+>/g, ''),
        beside: [...text.matchAll(/<bdi>(\w+)<\/bdi><\/a><span class="role role-(\w+)">/g)].map((found) =>
          found.slice(1, 3).join(' '),
        ),
        members: [...list.matchAll(row)].map((found) => found.slice(1, 3).join(' ')),
      };
    };
    expect(at(hour(12, 59))).toEqual({
      said: 'Newcomer left',
      beside: ['Sami owner'],
      members: ['q-sami owner'],
    });
    expect(at(hour(13))).toEqual({
      said: 'Sami made Omar an administrator',
      beside: ['Omar admin', 'Sami owner'],
      members: ['q-sami owner', 'q-omar admin'],
    });
    expect(at(hour(14))).toEqual({
      said: 'Sami handed the group on to Omar',
      beside: ['Omar owner', 'Sami admin'],
      members: ['q-omar owner', 'q-sami admin'],
    });
    expect(at(hour(15))).toEqual({
      said: 'Sami is no longer an administrator',
      beside: ['Omar owner'],
      members: ['q-omar owner'],
    });
  });

  it('counts the subscribers of a channel as of the page’s instant', () => {
    const size = (at: string) =>
      /(\d+) subscribers/.exec(get(world, 'quay.example/c/crossing', at).text)?.[1];
    expect([hour(11), hour(12, 0), hour(13, 0), hour(14)].map(size)).toEqual(['31', '31', '33', '36']);
  });

  it('plays voice notes, offers files, names whom a message was forwarded from', () => {
    const page = get(world, 'quay.example/c/pier', hour(10));
    expect(page.text).toContain('<audio controls preload="metadata" src="/media/voice.wav"');
    expect(page.text).toContain('0:07');
    expect(page.text).toContain('2.1\u00a0MB');
    expect(page.text).toContain('Forwarded from <bdi>Port &lt;News&gt;</bdi>');
    expect(page.entities).toContainEqual({ kind: 'media', id: 'm-voice' });
  });

  it('names the role of whoever runs a group beside the name, and of nobody in a channel, where all writers do', () => {
    const by = (address: string) =>
      [...get(world, address, hour(10)).text.matchAll(/<p class="by [^>]*>(.*?)<\/p>/g)].map(
        ([, line = '']) =>
          line
            .replace(/<[^>]+>/g, ' ')
            .replace(/ +/g, ' ')
            .trim(),
      );
    expect(by('quay.example/c/pier')).toEqual(['Omar', 'Sami Owner']);
    expect(new Set(by('quay.example/c/crossing'))).toEqual(new Set(['Sami', 'Lina']));
  });

  it('marks edited messages and leaves a tombstone for deleted ones', () => {
    const before = get(world, 'quay.example/c/crossing', hour(11, 10)).text;
    expect(before).toContain('Pier 4, at eleven');
    const after = get(world, 'quay.example/c/crossing', hour(14)).text;
    expect(after).not.toContain('Pier 4, at eleven');
    expect(after).toContain('edited · ');
    expect(after).toContain('This message was deleted');
    expect(after).not.toContain('You pay from the wages');
    expect(get(world, 'quay.example/c/crossing/x5', hour(14)).status).toBe(410);
  });

  it('opens a chat around the message that an address names', () => {
    const page = get(world, 'quay.example/c/crossing/x4', hour(10));
    expect(page.subject).toEqual({ kind: 'message', id: 'x4' });
    expect(page.text).toMatch(/id="linked" tabindex="-1" autofocus data-entity="message:x4"/);
  });

  it('opens a chat at its latest messages without the place in its address too, and an older page where it begins', () => {
    const opens = /<p class="writers" id="latest" tabindex="-1" autofocus>/;
    expect(get(world, 'quay.example/c/crossing', hour(10)).text).toMatch(opens);
    for (const address of ['quay.example/c/crossing/x4', 'quay.example/c/crossing?before=x5'])
      expect(get(world, address, hour(10)).text, address).not.toMatch(/id="latest"|writers[^>]*autofocus/);
  });

  it('refuses what is private (403) and what is closed (410), and shows nothing of either', () => {
    const secret = get(world, 'quay.example/c/secret', hour(10));
    expect([secret.status, secret.entities, secret.subject]).toEqual([403, [], undefined]);
    expect(secret.text).not.toMatch(/a secret|hidden words/);
    expect(get(world, 'quay.example/c/secret/s1', hour(10)).status).toBe(403);
    expect(get(world, 'quay.example/c/crossing', hour(15)).status).toBe(403);
    const closed = get(world, 'quay.example/c/pier', hour(18));
    expect([closed.status, closed.text.includes('Bonjour')]).toEqual([410, false]);
    expect(get(world, 'quay.example/', hour(18)).text).not.toContain('/c/pier');
  });

  it('lists members by role, without those who have left', () => {
    const people = (at: string) =>
      get(world, 'quay.example/c/pier/members', at)
        .entities.filter(({ kind }) => kind === 'account')
        .map(({ id }) => id);
    expect(people(hour(10))).toEqual(['q-sami', 'q-omar', 'q-new']);
    expect(people(hour(12))).toEqual(['q-sami', 'q-omar']);
  });

  it('shows whom an account shares groups with, and finds messages that can be read alone', () => {
    const user = get(world, 'quay.example/u/sami', hour(10));
    expect(user.subject).toEqual({ kind: 'account', id: 'q-sami' });
    expect(user.entities).toContainEqual({ kind: 'channel', id: 'c-group' });
    const found = (words: string) =>
      get(world, `quay.example/search?q=${encodeURIComponent(words)}`, hour(10)).entities;
    expect(found('bonjour')).toEqual([{ kind: 'message', id: 'g1' }]);
    expect(found('secret')).toEqual([{ kind: 'channel', id: 'c-secret' }]);
    expect(found('@secret')).toEqual([{ kind: 'channel', id: 'c-secret' }]);
    expect(found('التكلفه')).toEqual([{ kind: 'message', id: 'x4' }]);
    const asked = encodeURIComponent('bonjour until:tomorrow from:nobody');
    const { text } = get(world, `quay.example/search?q=${asked}`, hour(10));
    expect(text).toMatch(/until:tomorrow<.*there is no such day.*Nobody here has the handle .*@nobody/);
  });

  it('goes back through a long chat by cursor, and on again', () => {
    const long = smallWorld('en', {
      messages: Array.from({ length: 120 }, (_, index) => ({
        id: `l${index}`,
        channel: 'c-advice',
        author: 'q-lina',
        at: `2031-03-23T${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00Z`,
        text: `Line ${index}`,
      })),
    });
    const newest = get(long, 'quay.example/c/advice', hour(8));
    expect(newest.text).toContain('Line 119');
    const back = /rel="prev" href="([^"]+)"/.exec(newest.text)?.[1];
    const older = get(long, `quay.example${back}`, hour(8));
    expect(older.text).toContain('Line 69');
    expect(older.text).not.toContain('Line 70<');
    expect(older.text).toContain('Latest messages');
    // Which way a link leads is said of what is read, not of how it is asked for.
    const before = /<a rel="prev" href="([^"]+)">Earlier/.exec(older.text)?.[1];
    const oldest = get(long, `quay.example${before}`, hour(8)).text;
    expect(oldest.includes('rel="prev"')).toBe(false);
    expect(/<a rel="next" href="[^"]+">Later/.test(oldest)).toBe(true);
  });

  it('sends another spelling of a handle on, and answers 404 for what is not there', () => {
    expect(header(get(world, 'quay.example/c/PIER/members', hour(10)), 'location')).toBe(
      'https://quay.example/c/pier/members',
    );
    for (const path of ['c/none', 'c/crossing/none', 'c/crossing/x2', 'u/none', 'c', 'x/y']) {
      expect(get(world, `quay.example/${path}`, hour(10)).status).toBe(404);
    }
  });
});
