import { describe, expect, it } from 'vitest';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import { distinctResponses } from '../../../electron/engine/capture/captured-files';
import { beginCollection } from '../../../electron/engine/capture/collection';
import { get, hour, smallWorld } from '../../unit/simulation/small-world';

const world = smallWorld('en', {
  posts: Array.from({ length: 90 }, (_, index) => ({
    ...{ id: `many-${index}`, platform: 'gull', author: 'g-omar', text: `Post ${index}` },
    at: new Date(Date.UTC(2031, 3, 2, 10, index)).toISOString().replace('.000', ''),
  })),
});
const at = hour(9);
const style = 'https://gull.example/style.css';

/** A page as the shell hands it over: every body is a copy of its own. */
function pageOf(url: string): CapturedPage {
  const served = get(world, url.replace('https://', ''), at);
  const body = (text: string) => new TextEncoder().encode(text);
  return {
    ...{ addressAsked: url, addressFinal: url, title: url, servedAt: at, userAgent: 'Tests', layout: [] },
    ...{ screenshot: body(`picture of ${url}`), snapshot: body(`snapshot of ${url}`) },
    ...{ viewport: { width: 8, height: 6, scale: 1 }, scroll: { x: 0, y: 0 } },
    ...{ pageSize: { width: 8, height: 9 }, pictured: { width: 8, height: 9 } },
    responses: [
      { response: { url, status: served.status, headers: [] }, body: body(served.text) },
      { response: { url: style, status: 200, headers: [] }, body: body('body { margin: 0 }') },
    ],
  };
}

describe('a collection of pages', () => {
  it('holds the snapshot of the first page alone, and once what its pages share', async () => {
    const put = async (contents: readonly Uint8Array[]) =>
      contents.map((_, index) => ({ sha256: `hash ${index}`, sha512: `longer hash ${index}` }));
    const collection = beginCollection(world, { put }, { address: 'https://gull.example/@omar_port', at });
    while (collection.next !== undefined) await collection.add(pageOf(collection.next));
    const { pages, complete } = collection;
    expect(complete).toBe(true);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map(({ snapshot }) => snapshot !== undefined)).toEqual(pages.map((_, index) => index === 0));
    const styles = pages.map(({ responses }) => responses[1]?.body);
    expect(new Set(styles).size).toBe(1);
    expect(distinctResponses(pages).map(({ response: { url } }) => url)).toEqual(
      pages.flatMap(({ addressFinal }, index) => (index === 0 ? [addressFinal, style] : [addressFinal])),
    );
  });
});
