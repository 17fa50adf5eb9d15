import { describe, expect, it } from 'vitest';
import type { Language } from '../../../core/domain/text/localised';
import { randomTimeline } from '../../support/random-timeline';
import { tinyContent } from '../../support/tiny-exercise';
import { get, header, smallWorld } from './small-world';

/** Everything that a visitor can come to from the front pages by links, at most so many pages. */
function crawled(world: ReturnType<typeof smallWorld>, at: string, most: number) {
  const found = new Map<string, ReturnType<typeof get>>();
  const waiting = ['gull.example/', 'quay.example/'];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const asked = address.replace(/#.*$/, '');
    if (found.has(asked) || found.size >= most) continue;
    const page = get(world, asked, at);
    found.set(asked, page);
    const host = asked.split('/', 1)[0];
    for (const [, link = ''] of page.text.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
      waiting.push(`${host}${link.replaceAll('&amp;', '&')}`);
    }
  }
  return found;
}

const instants = ['2031-04-03T09:00:00Z', '2031-04-03T13:20:00Z', '2031-04-03T18:00:00Z'];
/** What a page that is there in no way leads to: a broken link. */
const broken = [400, 404, 405, 500];

// Stories in which every status comes.
describe.each([1, 3, 4, 5])('every page that can be come to, of a generated story (%i)', (seed) => {
  const language = (['en', 'ar', 'fr'] as const)[seed % 3] as Language;
  const timeline = randomTimeline(tinyContent(), seed);
  const world = () => smallWorld(language, { timeline });

  it('is the same bytes and headers from another world, in any order, at any instant', () => {
    const addresses = [...new Set(instants.flatMap((at) => [...crawled(world(), at, 120).keys()]))];
    expect(addresses.length).toBeGreaterThan(40);
    const [one, other] = [world(), world()];
    const asked = instants.flatMap((at) => addresses.map((address) => ({ address, at })));
    const pages = asked.map(({ address, at }) => get(one, address, at));
    for (const [index, { address, at }] of [...asked.entries()].reverse()) {
      expect(get(other, address, at)).toEqual(pages[index]);
    }
    // What was there in the morning is gone in one way or another in the evening.
    expect(pages.map((page) => page.status)).toEqual(expect.arrayContaining([200, 301, 403, 410, 451]));
  });

  it.each(instants)(
    'has a status and headers that fit its body, and no link that leads to nothing, at %s',
    (at) => {
      for (const [address, page] of crawled(world(), at, 120)) {
        expect(broken, address).not.toContain(page.status);
        if (page.body.kind === 'text')
          expect(header(page, 'content-length')).toBe(String(Buffer.byteLength(page.body.text)));
        expect(header(page, 'date')).toBe(new Date(at).toUTCString());
        expect(header(page, 'location') !== undefined, address).toBe(page.status === 301);
        expect(header(page, 'link') !== undefined, address).toBe(page.status === 451);
        // Nothing of what is not to be seen is on the page that says so; a private account's head is.
        const { subject } = page;
        if (page.status >= 400) expect(page.entities).toEqual(subject ? [subject] : []);
        if (subject && page.status >= 400) expect([page.status, subject.kind]).toEqual([403, 'account']);
      }
    },
  );
});
