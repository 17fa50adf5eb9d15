import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AccountLinks, LinkKind } from '../../../core/contract/search';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TinyContent } from '../../support/tiny-exercise';
import { beginCase, engineOver, preserve } from '../../support/worked-case';

const root = temporaryFolder('account-links');
const engines: Engine[] = [];
let count = 0;
const starts = Date.parse('2031-04-03T08:00:00Z');

/** People who mention, answer, repost and point at each other, on both platforms. */
function talkative(content: TinyContent): void {
  const post = (id: string, author: string, text: string, more = {}) => ({
    id,
    platform: 'gull',
    author,
    at: `2031-03-29T${id.slice(-2)}:30:00Z`,
    text,
    ...more,
  });
  const omar = content.accounts.find(({ id }) => id === 'g-omar');
  if (omar) omar.bio = 'Also at https://quay.example/u/omar';
  content.posts.push(
    post('t01', 'g-omar', 'Ask @lina.b or @LINA.B, not @nobody'),
    post('t02', 'g-omar', 'And @PortNews: see gull.example/@sami_travel and https://quay.example/u/lina'),
    post('t03', 'g-lina', 'Thank you @omar_port!', { replyTo: 't01' }),
    post('t04', 'g-closed', 'I know @omar_port', {}),
    post('t05', 'g-news', 'Not @omar_portal'),
  );
  content.posts.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

async function start(content = talkative) {
  count += 1;
  const data = join(root, String(count));
  const time = { ms: 0 };
  const engine = engineOver(data, { monotonic: () => time.ms });
  engines.push(engine);
  await beginCase(engine, data, 'Amal Karim', { content });
  return {
    engine,
    goTo(clock: string) {
      time.ms = (Date.parse(`2031-04-03T${clock}:00Z`) - starts) / 60;
    },
    links: (account: string) => engine.call('account.links', { account }),
  };
}
/** Linked accounts of a kind, each with how often. */
const of = ({ groups }: AccountLinks, kind: LinkKind) =>
  Object.fromEntries(
    groups.find((group) => group.kind === kind)?.links.map(({ account, count: n }) => [account.id, n]) ?? [],
  );

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});

describe('the account that an address is of', () => {
  it('is whose profile or post it is, by its handle of now, on either kind of platform', async () => {
    const { engine, goTo } = await start();
    const at = async (address: string) => (await engine.call('account.at', { address }))?.id;
    expect(await at('https://gull.example/@sami_travel')).toBe('g-sami');
    expect(await at('https://gull.example/@sami_travel/post/p7')).toBe('g-sami');
    expect(await at('https://gull.example/@quiet_one')).toBe('g-closed');
    expect(await at('https://quay.example/u/lina')).toBe('q-lina');
    for (const none of [
      '',
      'https://gull.example/',
      'https://gull.example/@nobody',
      'https://quay.example/c/crossing',
      'https://gull.example/@%',
      'https://elsewhere.example/@sami_travel',
    ])
      expect(await at(none)).toBeUndefined();
    goTo('12:01');
    expect(await engine.call('account.at', { address: 'https://gull.example/@blue_horizon' })).toEqual({
      id: 'g-sami',
      handle: 'blue_horizon',
    });
  });
});

describe('links of an account', () => {
  it('are all that its page, its posts and the posts of others show', async () => {
    const { links } = await start();
    const omar = await links('g-omar');
    expect(omar.account).toMatchObject({
      handle: 'omar_port',
      platform: 'gull',
      formerHandles: [],
      exhibits: [],
    });
    expect(of(omar, 'follows')).toEqual({ 'g-sami': 1, 'g-news': 1 });
    expect(of(omar, 'mentions')).toEqual({ 'g-lina': 2, 'g-news': 1 });
    expect(of(omar, 'linksTo')).toEqual({ 'q-omar': 1, 'q-lina': 1, 'g-sami': 1 });
    expect(of(omar, 'reposts')).toEqual({ 'g-sami': 1 });
    expect(of(omar, 'repliedBy')).toEqual({ 'g-lina': 1 });
    // Not by the private account, nor by a longer handle.
    expect(of(omar, 'mentionedBy')).toEqual({ 'g-lina': 1 });
    expect(of(await links('g-lina'), 'repliesTo')).toEqual({ 'g-omar': 1, 'g-sami': 1 });
    expect(of(await links('g-sami'), 'followedBy')).toEqual({ 'g-lina': 1, 'g-omar': 1 });
    const mention = omar.groups.find(({ kind }) => kind === 'mentions')?.links[0]?.examples[0];
    expect(mention).toEqual({
      text: 'Ask @lina.b or @LINA.B, not @nobody',
      address: 'https://gull.example/@omar_port/post/t01',
      at: '2031-03-29T01:30:00Z',
    });
  });

  it('join members of a channel, and who answers whom in it', async () => {
    const { links } = await start();
    const sami = await links('q-sami');
    expect(of(sami, 'sharesChannel')).toEqual({ 'q-lina': 1 });
    expect(sami.groups.find(({ kind }) => kind === 'sharesChannel')?.links[0]?.examples).toEqual([
      { text: 'The Crossing', address: 'https://quay.example/c/crossing/members', at: null },
    ]);
    const lina = await links('q-lina');
    expect(of(lina, 'repliesTo')).toMatchObject({ 'q-sami': 1 });
    // Whom she answers is answered by her, and the other way round.
    expect(of(sami, 'repliedBy')).toEqual({ 'q-lina': of(lina, 'repliesTo')['q-sami'] });
    expect(of(lina, 'repliedBy')).toEqual({ 'q-advocate': 1 });
    const answer = sami.groups.find(({ kind }) => kind === 'repliedBy')?.links[0]?.examples[0];
    expect(answer?.address).toMatch(/^https:\/\/quay\.example\/c\/crossing\/\w+#linked$/);
  });

  it('are found however much was said since, up to a thousand messages in each channel, beyond which the card says so', async () => {
    for (const [said, all] of [
      [250, true],
      [1_100, false],
    ] as const) {
      const { links } = await start(({ messages, channels }) => {
        const channel = channels.find(({ id }) => id === 'c-crossing');
        for (let index = 0; index < said; index += 1) {
          messages.push({
            id: `later-${index}`,
            channel: 'c-crossing',
            author: channel?.members[0]?.account ?? '',
            at: '2031-04-03T07:59:00Z',
            text: `Later ${index}`,
          });
        }
        messages.sort((a, b) => a.at.localeCompare(b.at));
      });
      const sami = await links('q-sami');
      expect(Object.keys(of(sami, 'repliedBy')), `${said}`).toEqual(all ? ['q-lina'] : []);
      expect(sami.read.all).toBe(all);
    }
  });

  it('go with the exercise clock: what no longer shows links nobody', async () => {
    const { engine, links, goTo } = await start();
    goTo('12:10');
    expect((await links('g-sami')).account).toMatchObject({ handle: 'blue_horizon', formerHandles: [] });
    // Sami deleted what Omar reposted, and is called otherwise than Omar wrote.
    const omar = await links('g-omar');
    expect(of(omar, 'reposts')).toEqual({});
    goTo('15:30');
    expect(of(await links('q-sami'), 'sharesChannel')).toEqual({});
    goTo('16:30');
    const hidden = await links('g-omar');
    expect(hidden.account).toMatchObject({ private: true, posts: 0 });
    for (const kind of ['follows', 'followedBy', 'mentions', 'repliesTo', 'reposts'] as const)
      expect(of(hidden, kind), kind).toEqual({});
    goTo('17:30');
    await expect(links('g-sami')).rejects.toMatchObject({
      fault: expect.objectContaining({ code: 'accountNotShown' }),
    });
    await expect(links('g-nobody')).rejects.toMatchObject({
      fault: expect.objectContaining({ code: 'accountNotShown' }),
    });
    expect(Object.keys(of(await links('g-lina'), 'follows'))).toEqual([]);
    await engine.call('case.close', {});
  });

  it('name the handle that an exhibit shows it under, and no other', async () => {
    const { engine, links, goTo } = await start();
    const { number } = await preserve(engine, 'https://gull.example/@sami_travel');
    goTo('12:10');
    expect((await links('g-sami')).account).toMatchObject({
      handle: 'blue_horizon',
      exhibits: [number],
      formerHandles: [{ handle: 'sami_travel', exhibit: number }],
    });
  });
});
