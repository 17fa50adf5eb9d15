import { chanceOf } from '../random';
import type { Person } from './person';

/** How many of the bought followers the dataset knows by name. */
const count = 14;
/** How many were bought in all: what the purge takes away. */
export const boughtFollowers = 907;

const firsts = ['blue', 'wave', 'coral', 'north', 'amber', 'silver', 'anchor', 'pearl'];
const seconds = ['rider', 'light', 'road', 'dream', 'coast', 'wind', 'sail'];

/** Accounts that nobody writes with: made within three days, without picture, with names from a box of words. SPOILERS. */
export const falseFollowers: readonly Person[] = Array.from({ length: count }, (_, index) => {
  const chance = chanceOf(`false follower ${index}`);
  const [first, second] = [firsts[index % firsts.length], seconds[index % seconds.length]];
  const number = chance.between(1000, 9999);
  return {
    key: `box_${String(index + 1).padStart(2, '0')}`,
    lang: 'und' as const,
    murmur: {
      handle: `${first}_${second}_${number}`,
      name: `${first} ${second}`,
      joined: `2031-01-${chance.between(29, 31)}`,
      followers: chance.between(0, 3),
      following: chance.between(40, 120),
    },
  };
});
