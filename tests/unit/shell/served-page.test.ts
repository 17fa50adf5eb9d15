import { describe, expect, it } from 'vitest';
import type { Served } from '../../../core/contract/shell-engine';
import { createPageKeeper } from '../../../electron/main/platform/served-page';

const served = (status: number, text = ''): Served => ({
  status,
  headers: [],
  body: new TextEncoder().encode(text),
  at: '2031-04-03T14:07:00Z',
  platform: 'murmur',
  title: text,
  entities: [],
});
const home = 'https://murmur.example/';

describe('what a page was made of', () => {
  it('is the page first, what stands on it by address, and nothing of the page before', () => {
    const keeper = createPageKeeper();
    keeper.started(home);
    keeper.keep(home, served(200, 'home'));
    keeper.committed(home);
    keeper.keep(`${home}style.css`, served(200, 'css'));
    expect(keeper.shown?.page.served.title).toBe('home');
    expect([...(keeper.shown?.resources.keys() ?? [])]).toEqual([`${home}style.css`]);

    keeper.started(`${home}@amal`);
    keeper.keep(`${home}@amal`, served(200, 'amal'));
    keeper.committed(`${home}@amal`);
    expect(keeper.shown?.page.served.title).toBe('amal');
    expect(keeper.shown?.resources.size).toBe(0);
  });

  it('follows a redirect, and knows what was asked for', () => {
    const keeper = createPageKeeper();
    keeper.started(`${home}@old`);
    keeper.keep(`${home}@old`, served(301));
    keeper.redirected(`${home}@new`);
    expect(keeper.isPage(`${home}@new`)).toBe(true);
    keeper.keep(`${home}@new`, served(200, 'new'));
    keeper.committed(`${home}@new`);
    expect(keeper.shown).toMatchObject({ asked: `${home}@old`, page: { url: `${home}@new` } });
    expect(keeper.shown?.hops.map(({ served: { status } }) => status)).toEqual([301]);
  });

  it('keeps what the new page asks for before it is announced as shown', () => {
    const keeper = createPageKeeper();
    keeper.started(home);
    keeper.keep(home, served(200, 'home'));
    keeper.keep(`${home}media/a.jpg`, served(200, 'a'));
    keeper.committed(home);
    expect(keeper.find(`${home}media/a.jpg`)?.title).toBe('a');
  });

  it('keeps the page before where nothing came of a navigation', () => {
    const keeper = createPageKeeper();
    keeper.started(home);
    keeper.keep(home, served(200, 'home'));
    keeper.committed(home);
    keeper.started(`${home}x`);
    keeper.failed(`${home}x`);
    expect(keeper.shown?.page.served.title).toBe('home');
  });

  it('keeps the page before, and what comes to stand on it, where an answer became a download', () => {
    const keeper = createPageKeeper();
    keeper.started(home);
    keeper.keep(home, served(200, 'home'));
    keeper.committed(home);
    keeper.started(`${home}media/letter.pdf`);
    keeper.keep(`${home}media/letter.pdf`, served(200, 'pdf'));
    keeper.downloaded(`${home}media/letter.pdf`);
    keeper.keep(`${home}media/a.jpg`, served(200, 'a'));
    expect(keeper.shown?.page.served.title).toBe('home');
    expect([...(keeper.shown?.resources.keys() ?? [])]).toEqual([`${home}media/a.jpg`]);
  });

  it('has nothing to preserve where a refusal stands', () => {
    const keeper = createPageKeeper();
    keeper.started('https://elsewhere.example/');
    keeper.committed('https://elsewhere.example/');
    expect(keeper.shown).toBeUndefined();
  });

  it('is the same object as long as the page stands', () => {
    const keeper = createPageKeeper();
    keeper.started(home);
    keeper.keep(`${home}#part`, served(200, 'home'));
    keeper.committed(home);
    expect(keeper.shown).toBe(keeper.shown);
    expect(keeper.shown?.page.url).toBe(home);
  });

  it('keeps apart two navigations that overlap, the same address twice among them', () => {
    const keeper = createPageKeeper();
    keeper.started(home);
    keeper.started(home);
    keeper.keep(home, served(200, 'first'));
    keeper.committed(home);
    expect(keeper.shown?.page.served.title).toBe('first');
    keeper.keep(home, served(200, 'second'));
    keeper.committed(home);
    expect(keeper.shown?.page.served.title).toBe('second');

    keeper.started(`${home}a`);
    keeper.started(`${home}b`);
    keeper.failed(`${home}a`);
    keeper.keep(`${home}b`, served(200, 'b'));
    keeper.committed(`${home}b`);
    expect(keeper.shown?.page.served.title).toBe('b');

    keeper.started(`${home}c`);
    keeper.started(`${home}d`);
    keeper.keep(`${home}d`, served(200, 'd'));
    keeper.committed(`${home}d`);
    keeper.keep(`${home}c`, served(200, 'c is no page any more'));
    expect(keeper.shown?.page.served.title).toBe('d');
    expect(keeper.shown?.resources.has(`${home}c`)).toBe(true);
  });
});
