import { describe, expect, it } from 'vitest';
import { attackTexts, cut, forged } from '../../support/hostile/attack-texts';
import { naughtyStrings } from '../../support/hostile/naughty-strings';
import type { MemoryDataset } from '../../support/memory-world';
import { needing } from '../../support/vectors';
import { get, hour, smallWorld } from './small-world';

const at = hour(9);
const attacks = Object.values(attackTexts);
/** In a text the same as in a name or a caption that can't be as long. */
const name = (text: string) => cut(text, 80);

/** A world in which each text is said, and borne as a name, a place, a caption, a list and a channel. */
function worldOf(texts: readonly string[]) {
  const joinedAt = '2031-01-01T00:00:00Z';
  const person = (text: string, n: number, platform: string) => ({
    id: `${platform}-h${n}`,
    platform,
    handle: `h${n}`,
    name: name(text),
    bio: text,
    location: name(text),
    joinedAt,
  });
  const more: Partial<MemoryDataset> = {
    accounts: texts.flatMap((text, n) => [person(text, n, 'gull'), person(text, n, 'quay')]),
    media: texts.map((text, n) => ({
      id: `alt${n}`,
      file: `alt${n}.png`,
      type: 'image/png',
      bytes: 640,
      sha256: '0'.repeat(64),
      width: 48,
      height: 32,
      alt: cut(text, 500),
    })),
    posts: texts.map((text, n) => ({
      id: `h${n}`,
      platform: 'gull',
      author: `gull-h${n}`,
      at: '2031-01-02T00:00:00Z',
      text,
      media: [`alt${n}`],
    })),
    messages: texts.flatMap((text, n) => [
      {
        id: `h${n}`,
        channel: `h${n}`,
        author: `quay-h${n}`,
        at: '2031-03-02T00:00:00Z',
        text,
        media: [`alt${n}`],
        forwardedFrom: cut(text, 120),
      },
      // Quotes the one before.
      {
        id: `a${n}`,
        channel: `h${n}`,
        author: `quay-h${n}`,
        at: '2031-03-02T00:01:00Z',
        text,
        replyTo: `h${n}`,
      },
    ]),
    channels: texts.map((text, n) => ({
      id: `h${n}`,
      platform: 'quay',
      kind: 'group' as const,
      handle: `c${n}`,
      name: cut(text, 120),
      description: text,
      createdAt: joinedAt,
      access: 'open' as const,
      members: [{ account: `quay-h${n}`, role: 'owner' as const, from: joinedAt }],
    })),
    lists: texts.map((text, n) => ({
      id: `h${n}`,
      platform: 'gull',
      owner: `gull-h${n}`,
      name: name(text),
      description: text,
      createdAt: joinedAt,
      members: [{ account: `gull-h${n}`, from: joinedAt }],
    })),
    follows: texts.map((_, n) => ({
      follower: `gull-h${n}`,
      followee: `gull-h${(n + 1) % texts.length}`,
      from: joinedAt,
    })),
  };
  return smallWorld('en', more);
}

/** Pages that show text `n`, and what of it each shows. */
const pages: Record<string, { address: (n: number) => string; shows: (text: string) => string[] }> = {
  post: { address: (n) => `gull.example/@h${n}/post/h${n}`, shows: (text) => [text, name(text)] },
  profile: { address: (n) => `gull.example/@h${n}`, shows: (text) => [text, name(text)] },
  replies: { address: (n) => `gull.example/@h${n}/replies`, shows: (text) => [text, name(text)] },
  followers: { address: (n) => `gull.example/@h${n}/followers`, shows: (text) => [name(text)] },
  following: { address: (n) => `gull.example/@h${n}/following`, shows: (text) => [name(text)] },
  lists: { address: (n) => `gull.example/@h${n}/lists`, shows: (text) => [name(text)] },
  list: { address: (n) => `gull.example/@h${n}/list/h${n}`, shows: (text) => [text, name(text)] },
  'list’s members': {
    address: (n) => `gull.example/@h${n}/list/h${n}/members`,
    shows: (text) => [text, name(text)],
  },
  user: { address: (n) => `quay.example/u/h${n}`, shows: (text) => [text, name(text)] },
  chat: { address: (n) => `quay.example/c/c${n}`, shows: (text) => [text, cut(text, 120)] },
  message: { address: (n) => `quay.example/c/c${n}/h${n}`, shows: (text) => [text, cut(text, 120)] },
  members: { address: (n) => `quay.example/c/c${n}/members`, shows: (text) => [name(text)] },
};

/** What shows whole texts in each of the ways: the public list is tried there alone. */
const ofEachWay = ['post', 'list', 'user', 'message'];

/** Elements and attributes alone: what a browser would act on. */
const tags = (page: string) => page.match(/<[^>]*>/g) ?? [];
const isPlain = (tag: string) =>
  /^<(!doctype html|\/?[a-z0-9]+(\s+[a-zA-Z-]+(="[^"<>]*")?)*\s*\/?)>$/.test(tag) &&
  !/^<\/?(script|iframe|object|embed|base|style)|\s(on[a-z]+|style)=/i.test(tag.replace(/="[^"]*"/g, '='));

/** What a reader sees of a page, and of its pictures: its text as a parser reads it. */
function seen(page: string): string {
  return page
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#13;/g, '\r')
    .replace(/&amp;/g, '&');
}

/** HTML has no NUL: a parser makes U+FFFD of it. */
const readable = (text: string) => text.replaceAll('\0', '\ufffd');

function expectHarmless(page: ReturnType<typeof get>, where: string): void {
  expect(page.status, where).toBe(200);
  expect(page.entities, where).not.toContainEqual({ kind: 'post', id: 'forged' });
  expect(
    tags(page.markup).filter((tag) => !isPlain(tag)),
    where,
  ).toEqual([]);
  expect(page.markup.includes(`<${forged}`), where).toBe(false);
  // A parser would make line feeds of them, and the text another one.
  expect(/[\0\r]/.test(page.text), where).toBe(false);
}

describe.each([
  ['texts of our own making', attacks, Object.keys(pages)],
  [needing('strings', 'the public list of naughty strings'), naughtyStrings, ofEachWay],
])('%s', (_, texts, kinds) => {
  // A world in memory looks at everything for every page: several small ones are quicker than one.
  const worlds = Array.from({ length: Math.ceil(texts.length / 40) }, (_, part) => {
    const own = texts.slice(part * 40, (part + 1) * 40);
    return { own, world: worldOf(own) };
  });
  const named = worlds.flatMap(({ own, world }) => own.map((text, n) => [world, text, n] as const));

  it.skipIf(texts.length === 0).each(kinds)('are whole, and text, on each %s', (kind) => {
    const page = pages[kind];
    if (!page) throw new Error(`no page is called ${kind}`);
    for (const [world, text, n] of named) {
      const shown = get(world, page.address(n), at);
      const where = `${kind} of ${JSON.stringify(text.slice(0, 60))}`;
      expectHarmless(shown, where);
      const words = seen(shown.markup);
      for (const part of page.shows(text)) expect(words.includes(readable(part)), where).toBe(true);
    }
  });

  it.skipIf(texts.length === 0)('are whole, and text, where they are searched for', () => {
    for (const [world, text] of named) {
      if (text.length > 300) continue;
      for (const host of ['gull.example', 'quay.example']) {
        const shown = get(world, `${host}/search?q=${encodeURIComponent(text)}`, at);
        expectHarmless(shown, `${host}: ${JSON.stringify(text)}`);
        expect(
          shown.text.includes(`value="${text.replace(/[&<>"'\0\r]/g, (one) => escapes[one] ?? one)}"`),
        ).toBe(true);
      }
    }
  });

  it.skipIf(texts.length === 0)('are text on the front pages, and as the words after a hash', () => {
    for (const { world } of worlds)
      for (const address of ['gull.example/', 'quay.example/'])
        expectHarmless(get(world, address, at), address);
    for (const [world, text] of named) {
      if (text.length > 300 || /^\.{1,2}$/.test(text)) continue;
      const address = `gull.example/tag/${encodeURIComponent(text)}`;
      const { status, markup: page } = get(world, address, at);
      expect([200, 404], address).toContain(status);
      expect(
        tags(page).filter((tag) => !isPlain(tag)),
        address,
      ).toEqual([]);
    }
  });
});

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
  '\r': '&#13;',
};
