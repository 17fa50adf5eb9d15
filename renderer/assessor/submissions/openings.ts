import { useSyncExternalStore } from 'react';
import type { Job } from '../../../core/contract/job';
import type { Fault } from '../../../core/domain/fault/fault';
import { call, faultOf } from '../../engine-client';

/** One submission file on its way in. */
export type Opening =
  | { id: string; name: string; state: 'waiting'; grant: string }
  | { id: string; name: string; state: 'running'; job: Job | undefined; jobId: string | undefined }
  | { id: string; name: string; state: 'cancelled' }
  | { id: string; name: string; state: 'failed'; fault: Fault };

/**
 * So many are verified at once: each reads a whole file, and the machine has to stay quick.
 * The queue outlives the screen, so that opening thirty goes on while the first is being read.
 */
const atOnce = 2;
const pollMs = 1_000;

let openings: readonly Opening[] = [];
let made = 0;
let stopListening: (() => void) | undefined;
let poll: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function set(next: readonly Opening[]): void {
  openings = next;
  for (const listener of listeners) listener();
}

function put(id: string, become: (opening: Opening) => Opening | undefined): void {
  set(openings.flatMap((one) => (one.id === id ? (become(one) ?? []) : one)));
}

/** Puts files in the queue and starts what may start. */
export function openSubmissions(granted: readonly { grant: string; name: string }[]): void {
  set([
    ...openings,
    ...granted.map(({ grant, name }) => {
      made += 1;
      return { id: `opening-${made}`, name, state: 'waiting' as const, grant };
    }),
  ]);
  advance();
}

/** A file that could not even be handed over, shown like one that could not be read. */
export function refuseOpening(name: string, fault: Fault): void {
  made += 1;
  set([...openings, { id: `opening-${made}`, name, state: 'failed', fault }]);
}

/** Stops one, or forgets one that has ended or not begun. */
export function cancelOpening(id: string): void {
  const opening = openings.find((one) => one.id === id);
  if (opening?.state !== 'running') {
    if (opening?.state === 'waiting')
      void call('files.putAway', { grants: [opening.grant] }).catch(() => undefined);
    put(id, () => undefined);
    return;
  }
  if (opening.jobId !== undefined)
    void call('job.cancel', { job: opening.jobId }).then(heard, () => undefined);
}

/** Takes every failed and cancelled one off the list. */
export function clearEnded(): void {
  set(openings.filter((one) => one.state === 'waiting' || one.state === 'running'));
}

function advance(): void {
  listen();
  const running = openings.filter((one) => one.state === 'running').length;
  const next = openings.filter((one) => one.state === 'waiting').slice(0, Math.max(0, atOnce - running));
  for (const opening of next) void start(opening.id, opening.grant);
}

async function start(id: string, grant: string): Promise<void> {
  put(id, ({ name }) => ({ id, name, state: 'running', job: undefined, jobId: undefined }));
  try {
    const { job: jobId } = await call('submission.open', { grant });
    put(id, ({ name }) => ({ id, name, state: 'running', job: undefined, jobId }));
    heard(await call('job.get', { job: jobId }));
  } catch (error) {
    put(id, ({ name }) => ({ id, name, state: 'failed', fault: faultOf(error) }));
    advance();
  }
}

function heard(job: Job): void {
  const opening = openings.find((one) => one.state === 'running' && one.jobId === job.id);
  if (!opening) return;
  const { id, name } = opening;
  if (job.state === 'running') {
    put(id, () => ({ id, name, state: 'running', job, jobId: job.id }));
    return;
  }
  if (job.state === 'done') put(id, () => undefined);
  else if (job.state === 'cancelled') put(id, () => ({ id, name, state: 'cancelled' }));
  else {
    const fault = job.fault ?? { code: 'jobInterrupted', params: {}, where: {}, details: [] };
    put(id, () => ({ id, name, state: 'failed', fault }));
  }
  advance();
}

/** Announcements bring progress; asking once a second makes up for one that was missed. */
function listen(): void {
  const busy = openings.some((one) => one.state === 'waiting' || one.state === 'running');
  if (busy && stopListening === undefined) {
    stopListening = window.hirz.listen((announcement) => {
      if (announcement.topic === 'job') heard(announcement.job);
    });
    poll = setInterval(() => {
      for (const one of openings) {
        if (one.state === 'running' && one.jobId !== undefined) {
          void call('job.get', { job: one.jobId }).then(heard, () => undefined);
        }
      }
    }, pollMs);
  } else if (!busy && stopListening !== undefined) {
    stopListening();
    stopListening = undefined;
    clearInterval(poll);
  }
}

/** The queue, as it stands. */
export function useOpenings(): readonly Opening[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => openings,
  );
}
