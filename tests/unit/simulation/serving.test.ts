import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import { contrast, readableOn } from '../../../core/domain/simulation/style/contrast';
import { get, header, hour, smallWorld } from './small-world';

const at = hour(9);
const addresses = [
  'gull.example/',
  'gull.example/@sami_travel',
  'gull.example/@sami_travel/post/p2',
  'gull.example/search?q=ferry',
  'gull.example/none',
  'quay.example/',
  'quay.example/c/crossing',
  'quay.example/c/crossing/members',
  'quay.example/u/sami',
  'quay.example/c/none',
];

describe('what is served', () => {
  it('is the same bytes for the same world, instant and address', () => {
    for (const address of addresses) {
      expect(get(smallWorld(), address, at)).toEqual(get(smallWorld(), address, at));
    }
  });

  it('carries the headers of a real server, dated by the exercise clock', () => {
    const page = get(smallWorld(), 'gull.example/', at);
    expect(header(page, 'content-type')).toBe('text/html; charset=utf-8');
    expect(header(page, 'content-length')).toBe(String(Buffer.byteLength(page.text)));
    expect(header(page, 'date')).toBe('Thu, 03 Apr 2031 09:30:00 GMT');
    expect(header(page, 'etag')).toMatch(/^"[0-9a-f]{16}"$/);
    expect(header(page, 'x-content-type-options')).toBe('nosniff');
    const [, css = ''] = /<style>([^<]*)<\/style>/.exec(page.text) ?? [];
    const style = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
    expect(header(page, 'content-security-policy')).toBe(
      `default-src 'none'; img-src 'self'; media-src 'self'; style-src ${style}; form-action 'self'`,
    );
    expect(header(get(smallWorld(), 'gull.example/media/poster.png', at), 'content-length')).toBe('640');
  });

  it('answers HEAD without a body, other methods with 405, broken addresses with 400, other hosts not at all', () => {
    const ask = (method: string, url: string) => renderPlatform(smallWorld(), { url, method }, at);
    const head = ask('HEAD', 'https://gull.example/');
    expect(head?.body).toEqual({ kind: 'empty' });
    expect(head?.headers).toEqual(ask('GET', 'https://gull.example/')?.headers);
    expect(ask('POST', 'https://gull.example/')?.status).toBe(405);
    expect(ask('GET', 'https://gull.example/%ff')?.status).toBe(400);
    expect(ask('GET', 'https://gull.example//evil.com/')?.headers).not.toContainEqual([
      'location',
      expect.stringContaining('//evil.com'),
    ]);
    for (const url of [
      'http://gull.example/',
      'https://gull.example:8443/',
      'https://other.example/',
      'gull.example',
    ]) {
      expect(ask('GET', url)).toBeNull();
    }
  });

  it('is plain HTML: no script, no style of its own, no resource and no link of elsewhere', () => {
    for (const address of addresses) {
      const { text } = get(smallWorld(), address, at);
      expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|javascript:|<iframe|<link[^>]+https?:/i);
      for (const [, target = ''] of text.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
        expect(target).toMatch(/^(\/(?!\/)|#|https:\/\/[a-z.]+\.(example|test)\/)/);
      }
      expect(text).toContain('Synthetic, for training');
      expect(text.match(/<main /g)).toHaveLength(1);
      expect(text.match(/<h1/g)).toHaveLength(1);
    }
  });

  it.each([
    ['ar', 'rtl', 'بيانات مُصطنعة لأغراض التدريب', 'قبل'],
    ['fr', 'ltr', 'Données fictives, à des fins de formation', 'publications'],
  ] as const)('speaks the platform’s language: %s', (language, direction, synthetic, word) => {
    const world = smallWorld(language);
    const { text } = get(world, 'gull.example/', at);
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(text).toContain(synthetic);
    expect(text).toContain(word);
    for (const address of addresses) {
      expect(get(world, address, at).markup).not.toMatch(/platform\.[a-z]|[{}]/);
    }
  });

  it('sets users’ text in its own direction, isolated', () => {
    const { text } = get(smallWorld(), 'gull.example/@lina.b/post/p3', at);
    expect(text).toContain('<div class="text" dir="rtl" lang="ar">أريد أن أعرف المزيد</div>');
    expect(text).toContain('<bdi class="name">لينا بحري</bdi>');
  });

  it('reads on its ground whatever the theme', () => {
    for (const [colour, ground] of [
      ['#ffe600', '#ffffff'],
      ['#0a6e8a', '#101010'],
      ['#cccccc', '#f5f8f9'],
    ] as const) {
      expect(contrast(readableOn(colour, ground), ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(get(smallWorld(), 'quay.example/', at).text).toContain('--accent: #0a6e8a');
    expect(header(get(smallWorld(), 'quay.example/mark.svg', at), 'content-type')).toBe('image/svg+xml');
  });
});
