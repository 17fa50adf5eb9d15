import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { HirzError } from '../../../core/domain/fault/fault';
import { patience } from '../../../electron/engine/derivative/patience';
import { pictureOf } from '../../../electron/engine/picture/make-picture';

/** A thread that does what is written here in place of making a picture, and what became of it. */
function threadThat(code: string): { thread: Worker; ended: Promise<number> } {
  const thread = new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, { eval: true });
  return { thread, ended: new Promise((resolve) => thread.once('exit', resolve)) };
}
const forEver = 'for (;;);';
const never = () => new AbortController().signal;

describe('a picture that a thread makes', () => {
  it('is what it answers, and the thread is gone', async () => {
    const { thread, ended } = threadThat(
      `parentPort.postMessage({ made: { png: new Uint8Array([1]), width: 2, height: 3 } }); setInterval(() => {}, 1000);`,
    );
    expect(await pictureOf(thread, never())).toEqual({ png: Uint8Array.of(1), width: 2, height: 3 });
    await ended;
  });

  it('is not made where the thread tells of a fault', async () => {
    const { thread, ended } = threadThat(
      `parentPort.postMessage({ fault: { code: 'derivativePictureDamaged', params: { path: 'a.png' } } });`,
    );
    const failed = await pictureOf(thread, never()).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(HirzError);
    expect((failed as HirzError).fault).toMatchObject({
      code: 'derivativePictureDamaged',
      params: { path: 'a.png' },
    });
    await ended;
  });

  it('is not waited for where the thread dies, with its error or without a word', async () => {
    const dies = threadThat(`throw new RangeError('no memory');`);
    await expect(pictureOf(dies.thread, never())).rejects.toThrow('no memory');
    await dies.ended;
    const leaves = threadThat('process.exit(3);');
    await expect(pictureOf(leaves.thread, never())).rejects.toThrow('the thread ended without a picture');
    expect(await leaves.ended).toBe(3);
  });

  it('is given up when it is cancelled, and the thread ends in the middle of its work', async () => {
    const { thread, ended } = threadThat(forEver);
    const cancelling = new AbortController();
    const making = pictureOf(thread, cancelling.signal);
    cancelling.abort(new Error('cancelled'));
    await expect(making).rejects.toThrow('cancelled');
    await ended;
  });

  it('is not begun where it was cancelled before', async () => {
    const { thread, ended } = threadThat(forEver);
    await expect(pictureOf(thread, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
    await ended;
  });

  it('is given up, where nobody can cancel it, when it takes longer than any honest one', async () => {
    const { thread, ended } = threadThat(forEver);
    const failed = await pictureOf(thread, patience('a.jpg', 20)).catch((error: unknown) => error);
    expect((failed as HirzError).fault).toMatchObject({
      code: 'derivativePictureTooSlow',
      params: { path: 'a.jpg', seconds: 0.02 },
    });
    await ended;
  });
});
