import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DeliveredInject } from '../../../core/contract/exercise';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { createDeeds } from '../../../core/domain/exercise/deeds';
import { Inject, type InjectDeed } from '../../../core/domain/exercise/inject';
import { injectsDue } from '../../../core/domain/exercise/inject-coming';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TinyContent } from '../../support/tiny-exercise';
import { beginCase, engineOver, preserve } from '../../support/worked-case';

const root = temporaryFolder('injects');
const engines: Engine[] = [];
let count = 0;

const three = (text: string) => ({ en: text, ar: text, fr: text });
function inject(id: string, at: string, after?: InjectDeed, delaySeconds?: number) {
  return {
    id,
    at: `2031-04-03T${at}:00Z`,
    kind: 'tip' as const,
    from: three('The prosecutor'),
    subject: three(id),
    body: three('Read this.'),
    ...(after && { after }),
    ...(delaySeconds !== undefined && { delaySeconds }),
  };
}

type Line = TinyContent['injects'][number];

async function start(injects: Line[], clockPace = 1) {
  count += 1;
  const data = join(root, String(count));
  const engine = engineOver(data, { clockPace });
  engines.push(engine);
  const id = await beginCase(engine, data, 'Amal Karim', {
    content: (content) => {
      content.injects = injects;
    },
  });
  return { engine, data, id };
}

/** Subjects of what has come, once `done` holds. */
async function delivered(
  engine: Engine,
  done: (all: DeliveredInject[]) => boolean,
): Promise<DeliveredInject[]> {
  for (let tries = 0; tries < 400; tries += 1) {
    const all = await engine.call('inject.list', {});
    if (done(all)) return all;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error('nothing came within six seconds');
}
const ids = (all: DeliveredInject[]) => all.map(({ inject: { id } }) => id);
const clockAt = async (engine: Engine, time: string) => {
  while ((await engine.call('clock.get', {})).now < `2031-04-03T${time}:00Z`)
    await new Promise((resolve) => setTimeout(resolve, 5));
};
const logOf = (data: string, id: string): TypedEvent[] =>
  readFileSync(join(data, 'cases', id, 'custody.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TypedEvent);

/** Each delivery is due by the log before it, and at no instant of the log was anything due that had not come. */
function heldAgainstLog(injects: Line[], log: TypedEvent[]): void {
  const all = injects.map((line) => Inject.parse(line));
  const came = new Set<string>();
  log.forEach((event, index) => {
    if (event.type !== 'inject.delivered') return;
    const due = injectsDue(all, createDeeds(log.slice(0, index)), event.exerciseTime).map(({ id }) => id);
    expect(due).toContain(event.payload.inject);
    expect(came).not.toContain(event.payload.inject);
    came.add(event.payload.inject);
  });
  const last = log.at(-1)!;
  const due = injectsDue(all, createDeeds(log), last.exerciseTime).map(({ id }) => id);
  expect([...came].sort()).toEqual(due.sort());
}

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});

describe('injects that depend on what the trainee did', () => {
  it('come after the deed and its delay, are logged, and can be judged again from the log alone', async () => {
    const injects = [
      inject('at-once', '08:00'),
      inject('when-tagged', '08:00', { did: 'tagged', term: 'travel' }, 1800),
      inject('when-opened', '08:00', { did: 'opened', inject: 'when-tagged' }),
      inject('when-left', '08:00', { did: 'left-platform' }),
      inject('never-tagged', '08:00', { did: 'tagged', term: 'recruitment' }),
    ];
    const { engine, data, id } = await start(injects, 60);
    const { number } = await preserve(engine, 'https://gull.example/@sami_travel');
    expect(ids(await engine.call('inject.list', {}))).toEqual(['at-once']);
    await engine.call('tag.put', { number, term: 'travel', reason: 'A ticket.' });
    const tagged = logOf(data, id).findLast(({ type }) => type === 'tag.put')!;
    const [, second] = await delivered(engine, (all) => all.length > 1);
    expect(second?.inject.id).toBe('when-tagged');
    const waited = Date.parse(second!.deliveredAt) - Date.parse(tagged.exerciseTime);
    expect(waited).toBeGreaterThanOrEqual(1_800_000);
    // Nothing of what brought it is told.
    expect(JSON.stringify(await engine.call('inject.list', {}))).not.toMatch(/"after"|delaySeconds|"tagged"/);
    await engine.call('inject.open', { inject: 'when-tagged' });
    await engine.shellCall('platform.left', { url: 'https://elsewhere.example/' });
    const all = await delivered(engine, ({ length }) => length === 4);
    expect(ids(all)).toEqual(['at-once', 'when-tagged', 'when-opened', 'when-left']);
    await engine.call('case.close', {});
    const log = logOf(data, id);
    heldAgainstLog(injects, log);
    expect(log.filter(({ type }) => type === 'inject.delivered').map(({ actor }) => actor.role)).toEqual(
      Array(4).fill('hirz'),
    );
  });

  it('come for want of a capture only where nothing that shows it was preserved in time', async () => {
    const injects = [
      inject('missed', '08:30', { did: 'not-preserved', entity: { kind: 'channel', id: 'c-crossing' } }),
      inject('kept', '08:30', { did: 'not-preserved', entity: { kind: 'account', id: 'g-sami' } }),
      inject('saw', '08:40', { did: 'preserved', entity: { kind: 'account', id: 'g-sami' } }),
    ];
    const { engine, data, id } = await start(injects, 60);
    await engine.call('clock.pause', {});
    await preserve(engine, 'https://gull.example/@sami_travel');
    await engine.call('clock.resume', {});
    await clockAt(engine, '08:50');
    expect(ids(await delivered(engine, ({ length }) => length > 1))).toEqual(['missed', 'saw']);
    // What is preserved afterwards takes nothing back, and brings nothing more.
    await preserve(engine, 'https://quay.example/');
    await engine.call('case.close', {});
    const log = logOf(data, id);
    const late = log.findLast((event) => event.type === 'exhibit.preserved')?.payload;
    expect(late).toMatchObject({ entities: expect.arrayContaining([{ kind: 'channel', id: 'c-crossing' }]) });
    heldAgainstLog(injects, log);
  });

  it('come after a restart, from what the log says was done before it', async () => {
    const injects = [inject('later', '08:00', { did: 'left-platform' }, 3600)];
    const { engine, data, id } = await start(injects, 30);
    await engine.shellCall('platform.left', { url: 'https://elsewhere.example/' });
    await engine.stop();
    const again = engineOver(data, { clockPace: 30 });
    engines.push(again);
    await again.call('session.chooseRole', { role: 'trainee' });
    await again.call('case.open', { case: id });
    expect(ids(await delivered(again, ({ length }) => length > 0))).toEqual(['later']);
    heldAgainstLog(injects, logOf(data, id));
  });

  it('come at once also while the clock stands: the deed was done at the instant at which it stands', async () => {
    const { engine } = await start([inject('now', '08:00', { did: 'left-platform' })]);
    await engine.call('clock.pause', {});
    await engine.shellCall('platform.left', { url: 'https://elsewhere.example/' });
    expect(ids(await delivered(engine, ({ length }) => length > 0))).toEqual(['now']);
  });
});

describe('attachments', () => {
  const injects: Line[] = [
    { ...inject('first', '08:00'), attachments: ['m-poster'] },
    { ...inject('second', '12:00'), attachments: ['m-ticket'] },
  ];

  it('are had once their message came, and not before', async () => {
    const { engine, data } = await start(injects);
    const [first] = await delivered(engine, ({ length }) => length > 0);
    expect(first?.inject.attachments).toMatchObject([
      { media: 'm-poster', file: 'm-poster.png', type: 'image/png' },
    ]);
    const found = await engine.shellCall('media.find', { media: 'm-poster' });
    expect(existsSync(found!.path)).toBe(true);
    expect(await engine.shellCall('media.find', { media: 'm-ticket' })).toBeNull();
    const path = join(data, 'saved.png');
    const grant = async () => (await engine.shellCall('grant.make', { path, purpose: 'write' })).grant;
    const asked = { inject: 'first', media: 'm-poster', grant: await grant() };
    expect(await engine.call('inject.saveAttachment', asked)).toEqual({ name: 'saved.png' });
    expect(readFileSync(path).equals(readFileSync(found!.path))).toBe(true);
    for (const wrong of [
      { inject: 'second', media: 'm-ticket' },
      { inject: 'first', media: 'm-ticket' },
    ]) {
      const refused = engine.call('inject.saveAttachment', { ...wrong, grant: await grant() });
      await expect(refused).rejects.toThrow('attachmentMissing');
    }
  });

  it('stay with their message when a platform takes the same file away', async () => {
    count += 1;
    const data = join(root, String(count));
    const engine = engineOver(data, { clockPace: 60 });
    engines.push(engine);
    await beginCase(engine, data, 'Amal Karim', {
      content: (content) => {
        content.injects = injects;
        content.timeline = [
          { id: 'gone', at: '2031-04-03T08:10:00Z', kind: 'media-removed', media: 'm-poster' },
        ];
      },
    });
    await clockAt(engine, '08:11');
    const served = await engine.shellCall('platform.serve', {
      url: 'https://gull.example/media/m-poster.png',
      method: 'GET',
    });
    expect(served?.status).toBe(410);
    expect(await engine.shellCall('media.find', { media: 'm-poster' })).not.toBeNull();
    expect((await engine.call('inject.list', {}))[0]?.inject.attachments.length).toBe(1);
  });
});
