import { describe, expect, it } from 'vitest';
import { noSteps, redone, type Steps, stepped, undone } from '../../../renderer/trainee/derive/history';

/** Does one thing after the other: a word is a step, `word/name` a step of that name. */
function after(...deeds: string[]): Steps<string> {
  return deeds.reduce((steps, deed) => {
    if (deed === '<') return undone(steps);
    if (deed === '>') return redone(steps);
    const [next = '', name] = deed.split('/');
    return stepped(steps, next, name);
  }, noSteps('first'));
}

describe('steps of some work', () => {
  it.each([
    [[], 'first', 0, 0],
    [['a', 'b'], 'b', 2, 0],
    [['a', 'b', '<'], 'a', 1, 1],
    [['a', 'b', '<', '<', '<'], 'first', 0, 2],
    [['a', 'b', '<', '<', '>', '>', '>'], 'b', 2, 0],
    // A new step: what was undone is gone.
    [['a', 'b', '<', 'c', '>'], 'c', 2, 0],
    // Letters of one word, or one drag, are one step; of another word, another.
    [['a', 'w/1', 'wo/1', 'wor/1'], 'wor', 2, 0],
    [['a', 'w/1', 'wo/1', '<'], 'a', 1, 1],
    [['w/1', 'wo/1', 'x/2', '<'], 'wo', 1, 1],
    [['w/1', 'a', 'wo/1', '<'], 'a', 2, 1],
    // After an undo the word that goes on is a step of its own.
    [['w/1', '<', '>', 'wo/1', '<'], 'w', 1, 1],
    [['<', '>'], 'first', 0, 0],
  ])('%j', (deeds, now, past, future) => {
    const steps = after(...deeds);
    expect([steps.now, steps.past.length, steps.future.length]).toEqual([now, past, future]);
  });
});
