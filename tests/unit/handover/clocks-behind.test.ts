import { expect, it } from 'vitest';
import { clocksBehind } from '../../../core/domain/handover/clocks-behind';

const signed = { wall: '2031-04-03T16:07:00.250+02:00', exerciseTime: '2031-03-01T09:00:00.000Z' };

it.each([
  ['neither', '2031-04-03T16:07:01.000+02:00', '2031-03-01T09:00:00.001Z', { wall: false, exercise: false }],
  ['neither at the same instant', signed.wall, signed.exerciseTime, { wall: false, exercise: false }],
  [
    'neither in another zone',
    '2031-04-03T14:08:00.000Z',
    '2031-03-01T09:00:01Z',
    { wall: false, exercise: false },
  ],
  [
    'the wall clock in another zone',
    '2031-04-03T16:08:00.000+03:00',
    '2031-03-01T09:00:01Z',
    { wall: true, exercise: false },
  ],
  [
    'the exercise clock',
    '2031-04-03T16:08:00.000+02:00',
    '2031-03-01T08:59:59.999Z',
    { wall: false, exercise: true },
  ],
])('%s of the receiver lies behind the giver’s', (_, wall, exerciseTime, behind) => {
  expect(clocksBehind(signed, { wall, exerciseTime })).toEqual(behind);
});
