import { describe, expect, it } from 'vitest';
import type { EventPayload, EventType, TypedEvent } from '../../../core/domain/custody/event';
import { createDeeds } from '../../../core/domain/exercise/deeds';
import { Inject, type InjectDeed } from '../../../core/domain/exercise/inject';
import { comingOf, injectsDue, nextComing } from '../../../core/domain/exercise/inject-coming';

const three = (text: string) => ({ en: text, ar: text, fr: text });
const time = (clock: string) => `2031-04-03T${clock}:00Z`;

function inject(id: string, at: string, after?: InjectDeed, delaySeconds = 0): Inject {
  const words = { from: three('A'), subject: three('B'), body: three('C') };
  return Inject.parse({ id, at: time(at), kind: 'tip', ...words, ...(after && { after }), delaySeconds });
}

let seq = 0;
function event<T extends EventType>(type: T, at: string, payload: EventPayload<T>): TypedEvent {
  seq += 1;
  const actor = { role: 'trainee', name: 'A', seat: '1' };
  return {
    v: 1,
    seq,
    prev: '0'.repeat(64),
    type,
    wall: '2026-01-01T00:00:00.000Z',
    mono: 0,
    boot: '',
    exerciseTime: time(at),
    actor,
    payload,
  } as TypedEvent;
}
const preserved = (at: string, ...posts: string[]) =>
  event('exhibit.preserved', at, {
    number: 'A-1',
    title: '',
    address: '',
    entities: posts.map((id) => ({ kind: 'post' as const, id })),
    items: [],
  });
const tagged = (at: string, term: string) =>
  event('tag.put', at, { tag: 't', number: 'A-1', term, reason: 'because' });
const post = (id: string) => ({ kind: 'post' as const, id });

describe('an inject', () => {
  it('comes at its own time where it waits for nothing', () => {
    expect(comingOf(inject('i', '09:00'), createDeeds())).toEqual({ at: time('09:00') });
  });

  it('waits for a deed, and comes so long after the first time that it was done', () => {
    const one = inject('i', '08:00', { did: 'preserved', entity: post('p1') }, 600);
    expect(comingOf(one, createDeeds([preserved('08:30', 'p2')]))).toBe('waits');
    const deeds = createDeeds([preserved('08:30', 'p2', 'p1'), preserved('09:30', 'p1')]);
    expect(comingOf(one, deeds)).toEqual({ at: time('08:40') });
  });

  it('does not come before its own time, however early the deed', () => {
    const one = inject('i', '10:00', { did: 'tagged', term: 'travel' }, 600);
    expect(comingOf(one, createDeeds([tagged('08:00', 'travel')]))).toEqual({ at: time('10:00') });
    expect(comingOf(one, createDeeds([tagged('09:55', 'travel')]))).toEqual({ at: time('10:05') });
    expect(comingOf(one, createDeeds([tagged('09:55', 'other')]))).toBe('waits');
  });

  it('knows another inject that was opened, and the way out of the platform', () => {
    const opened = event('inject.opened', '09:00', { inject: 'first' });
    const left = event('platform.left', '09:10', { url: 'https://elsewhere.example/' });
    const deeds = createDeeds([opened, left]);
    expect(comingOf(inject('i', '08:00', { did: 'opened', inject: 'first' }), deeds)).toEqual({
      at: time('09:00'),
    });
    expect(comingOf(inject('i', '08:00', { did: 'opened', inject: 'other' }), deeds)).toBe('waits');
    expect(comingOf(inject('i', '08:00', { did: 'left-platform' }, 60), deeds)).toEqual({
      at: time('09:11'),
    });
    expect(comingOf(inject('i', '08:00', { did: 'left-platform' }), createDeeds([opened]))).toBe('waits');
  });

  it('that comes for want of a deed is judged at its own time, to the second, once', () => {
    const one = inject('i', '09:00', { did: 'not-preserved', entity: post('p1') }, 300);
    expect(comingOf(one, createDeeds())).toEqual({ at: time('09:05') });
    expect(comingOf(one, createDeeds([preserved('08:59', 'p1')]))).toBe('never');
    expect(comingOf(one, createDeeds([preserved('09:00', 'p1')]))).toBe('never');
    expect(comingOf(one, createDeeds([preserved('08:59', 'p2')]))).toEqual({ at: time('09:05') });
    expect(comingOf(one, createDeeds([preserved('09:01', 'p1')]))).toEqual({ at: time('09:05') });
  });
});

describe('injects', () => {
  const injects = [
    inject('a', '08:00'),
    inject('b', '08:00', { did: 'tagged', term: 'travel' }, 3600),
    inject('c', '09:00'),
    inject('d', '09:00', { did: 'not-preserved', entity: post('p1') }),
  ];

  it('are due in the order in which they came', () => {
    const ids = (now: string, ...events: TypedEvent[]) =>
      injectsDue(injects, createDeeds(events), time(now)).map(({ id }) => id);
    expect(ids('07:59')).toEqual([]);
    expect(ids('08:59')).toEqual(['a']);
    expect(ids('09:00')).toEqual(['a', 'c', 'd']);
    expect(ids('09:00', preserved('08:10', 'p1'))).toEqual(['a', 'c']);
    expect(ids('10:00', tagged('08:30', 'travel'))).toEqual(['a', 'c', 'd', 'b']);
    expect(ids('10:00', tagged('07:30', 'travel'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tell when to look again', () => {
    const next = (now: string, ...events: TypedEvent[]) =>
      nextComing(injects, createDeeds(events), time(now));
    expect(next('07:00')).toBe(time('08:00'));
    expect(next('08:00')).toBe(time('09:00'));
    expect(next('08:00', tagged('07:10', 'travel'))).toBe(time('08:10'));
    expect(next('09:00')).toBeUndefined();
  });
});
