import { z } from 'zod';
import { Language } from '../text/localised';
import {
  accountsFor,
  daysFor,
  fewestAccounts,
  type GenerationOptions,
  mostAccounts,
  mostDays,
  mostMessages,
  mostPosts,
} from './town/measures';

/** Least and most of every number that a package is asked to be of. */
export const generationBounds = {
  /** Whole numbers that JavaScript holds exactly. */
  seed: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  posts: [0, mostPosts],
  messages: [0, mostMessages],
  accounts: [fewestAccounts, mostAccounts],
  days: [1, mostDays],
} as const satisfies Record<string, readonly [least: number, most: number]>;
export type GenerationNumber = keyof typeof generationBounds;

const within = (name: GenerationNumber) => {
  const [least, most] = generationBounds[name];
  return z.number().int().min(least).max(most);
};

/** What somebody asks for: a seed and a number of posts; the rest follows from them where it is left out. */
export const GenerationRequest = z.strictObject({
  seed: within('seed'),
  posts: within('posts'),
  messages: within('messages').optional(),
  accounts: within('accounts').optional(),
  days: within('days').optional(),
  language: Language.default('en'),
});
export type GenerationRequest = z.infer<typeof GenerationRequest>;

/** A message to four posts, as many accounts as such a town has, and a time in which so much is written. */
export function generationOptions(request: GenerationRequest): GenerationOptions {
  const { seed, posts, language } = request;
  return {
    seed,
    posts,
    messages: request.messages ?? Math.floor(posts / 4),
    accounts: request.accounts ?? accountsFor(posts),
    days: request.days ?? daysFor(posts),
    language,
  };
}
