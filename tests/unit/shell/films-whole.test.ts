import type { Protocol } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Served } from '../../../core/contract/shell-engine';
import type { Engine } from '../../../electron/main/engine-process';
import { servePlatforms } from '../../../electron/main/platform/platform-protocol';
import { createRefusals } from '../../../electron/main/platform/refusals';
import { createPageKeeper } from '../../../electron/main/platform/served-page';

const page = 'https://gull.example/@sami_travel';
const film = 'https://gull.example/media/film.webm';
const octets = Uint8Array.from({ length: 5_000 }, (_, at) => at % 251);

/** The shell's serving over an engine that has one page and, until it is taken away, one film, and counts what it is asked for. */
function serving() {
  const asked: string[] = [];
  let removed = false;
  const engine = {
    ask: async (_: string, { url }: { url: string }): Promise<Served> => {
      asked.push(url);
      return {
        status: removed && url === film ? 410 : 200,
        headers: [['content-type', url === film ? 'video/webm' : 'text/html']],
        body: url === film ? octets : new TextEncoder().encode(`<video src="${film}"></video>`),
        at: '2031-04-03T14:07:00Z',
        platform: 'gull',
        title: '',
        entities: [],
      };
    },
  } as unknown as Engine;
  const keeper = createPageKeeper();
  let answer: ((request: Request) => Promise<Response>) | undefined;
  servePlatforms(
    { handle: (_: string, handler: typeof answer) => (answer = handler) } as unknown as Protocol,
    { engine, keeper, refusals: createRefusals(), language: () => 'en', refused: () => undefined },
  );
  const get = async (url: string, range?: string) => {
    const response = await answer?.(new Request(url, range ? { headers: { range } } : {}));
    if (!response) throw new Error('nobody answers');
    return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
  };
  const remove = () => {
    removed = true;
  };
  return { keeper, get, asked, remove };
}

describe('a film that was only seen in parts', () => {
  it('is kept whole, however the player asks for it, and served once', async () => {
    const { keeper, get, asked } = serving();
    keeper.started(page);
    await get(page);
    keeper.committed(page);
    // As a player does that is sent to the film's end and back: never the whole.
    const parts = [];
    for (const range of ['bytes=4000-', 'bytes=0-99', 'bytes=-10']) parts.push(await get(film, range));
    expect(parts.map(({ status, body }) => [status, body.length])).toEqual([
      [206, 1_000],
      [206, 100],
      [206, 10],
    ]);
    expect(parts[0]?.body).toEqual(octets.subarray(4_000));
    const kept = keeper.shown?.resources.get(film)?.served;
    expect(kept?.status).toBe(200);
    expect(kept?.body).toEqual(octets);
    expect(asked.filter((url) => url === film)).toHaveLength(1);
  });

  it('is kept whole where the player asked beyond its end', async () => {
    const { keeper, get } = serving();
    keeper.started(page);
    await get(page);
    keeper.committed(page);
    expect((await get(film, 'bytes=9000-')).status).toBe(416);
    expect(keeper.shown?.resources.get(film)?.served.body).toEqual(octets);
  });
});

describe('a film or picture of a page that is shown', () => {
  it('is asked for anew where it is opened by itself: it may have been taken away since', async () => {
    const { keeper, get, remove } = serving();
    keeper.started(page);
    await get(page);
    keeper.committed(page);
    await get(film);
    remove();
    expect((await get(film, 'bytes=0-99')).status, 'on its page').toBe(206);
    keeper.started(film);
    expect((await get(film)).status, 'by itself').toBe(410);
    keeper.committed(film);
    expect(keeper.shown?.page).toMatchObject({ url: film, served: { status: 410 } });
  });
});
