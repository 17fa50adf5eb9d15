import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { get, hour, smallWorld } from './small-world';

const at = hour(9);
const strings = '../shared/vectors/strings/blns.json';
const own = [
  '"><img src=x onerror=alert(1)>',
  '</div></main><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" data-entity="post:forged" x="',
  'https://gull.example/"onclick="alert(1)',
  'javascript:alert(1)//.example/',
  '@sami_travel" autofocus onfocus=alert(1) x="',
  '#tag"><b>',
  '\ue000who\ue000 {when} \u202e reversed \u0000 end',
];
const hostile: string[] = [
  ...own,
  ...(existsSync(strings) ? (JSON.parse(readFileSync(strings, 'utf8')) as string[]) : []),
];

describe('hostile text', () => {
  const shown = hostile.filter((text) => text.length > 0);
  const name = (text: string) => [...text].slice(0, 40).join('');
  const world = smallWorld('en', {
    accounts: shown.flatMap((text, index) => [
      ...['gull', 'quay'].map((platform) => ({
        id: `${platform}-h${index}`,
        platform,
        handle: `h${index}`,
        name: name(text),
        bio: text,
        location: name(text),
        joinedAt: '2031-01-01T00:00:00Z',
      })),
    ]),
    posts: shown.map((text, index) => ({
      id: `h${index}`,
      platform: 'gull',
      author: `gull-h${index}`,
      at: '2031-01-02T00:00:00Z',
      text,
    })),
    messages: shown.map((text, index) => ({
      id: `h${index}`,
      channel: 'c-crossing',
      author: `quay-h${index}`,
      at: '2031-03-02T00:00:00Z',
      text,
      forwardedFrom: text.slice(0, 120),
    })),
  });
  /** Elements and attributes alone: what a browser would act on. */
  const tags = (page: string) => page.match(/<[^>]*>/g) ?? [];
  const isPlain = (tag: string) =>
    /^<(!doctype html|\/?[a-z0-9]+(\s+[a-zA-Z-]+(="[^"<>]*")?)*\s*\/?)>$/.test(tag) &&
    !/^<\/?(script|iframe|object|embed|base|style)|\s(on[a-z]+|style)=/i.test(tag.replace(/="[^"]*"/g, '='));

  it('is text in posts, profiles, chats and search, and makes no element, attribute or entity', () => {
    shown.forEach((text, index) => {
      for (const address of [
        `gull.example/@h${index}/post/h${index}`,
        `gull.example/@h${index}`,
        `quay.example/u/h${index}`,
        `gull.example/search?q=${encodeURIComponent(text.toWellFormed())}`,
      ]) {
        const page = get(world, address, at);
        expect(page.status).toBe(200);
        expect(page.entities).not.toContainEqual({ kind: 'post', id: 'forged' });
        expect(tags(page.text).filter((tag) => !isPlain(tag))).toEqual([]);
      }
    });
    const chat = get(world, 'quay.example/c/crossing/h0', at);
    expect(chat.text).not.toMatch(/<script|<img src=x/);
  });

  it('is shown whole: what a reader sees is what was written', () => {
    const decode = (text: string) =>
      text
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&');
    shown.forEach((text, index) => {
      const page = get(world, `gull.example/@h${index}/post/h${index}`, at);
      const block = /<div class="text" dir="auto">([\s\S]*?)<\/div>/.exec(page.text)?.[1] ?? '';
      expect(decode(block)).toBe(text.replaceAll('\0', '\ufffd'));
    });
  });
});
