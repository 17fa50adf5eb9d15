import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, preserve } from '../../support/worked-case';

const exhibits = 3;
const term = 'travel';

describe('the exhibits of a case', () => {
  let engine: Engine;
  const tagsOfCase = async () => (await engine.call('case.get', {})).tags;

  beforeAll(async () => {
    const data = temporaryFolder('exhibit-list');
    engine = engineOver(data);
    await beginCase(engine, data);
    for (let made = 0; made < exhibits; made += 1) await preserve(engine, 'https://gull.example/');
  });
  afterAll(() => engine.stop());

  test('come in pages, newest first, each of them once', async () => {
    const first = await engine.call('exhibit.list', { limit: 2 });
    expect(first.items.map(({ number }) => number)).toEqual(['AK-003', 'AK-002']);
    expect(first).toMatchObject({ next: 'AK-002', total: 3 });
    const rest = await engine.call('exhibit.list', { limit: 2, after: 'AK-002' });
    expect(rest.items.map(({ number }) => number)).toEqual(['AK-001']);
    expect(rest).toMatchObject({ next: null, total: 3 });
  });

  test('are found by their number and by the tags that stand, which the case counts', async () => {
    const found = async (text: string) =>
      (await engine.call('exhibit.list', { text })).items.map(({ number }) => number);
    expect(await found('ak-002')).toEqual(['AK-002']);
    expect(await tagsOfCase()).toBe(0);
    const tag = await engine.call('tag.put', { number: 'AK-001', term, reason: 'It names the ferry' });
    expect(await tagsOfCase()).toBe(1);
    expect(await found(term)).toEqual(['AK-001']);
    await engine.call('tag.withdraw', { tag: tag.id, reason: 'It was another ferry' });
    expect(await tagsOfCase()).toBe(0);
    expect(await found(term)).toEqual([]);
  });
});
