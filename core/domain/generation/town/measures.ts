import type { Language } from '../../text/localised';

/** What a package is asked to be. Everything in it follows from these and from the version of the generator. */
export interface GenerationOptions {
  /** A whole number, negative or not. */
  seed: number;
  /** Posts on the microblog. */
  posts: number;
  /** Messages on the messenger. */
  messages: number;
  /** Accounts on the microblog, those of the story left out. */
  accounts: number;
  /** Days before the exercise that are told. */
  days: number;
  /** Language of the platforms' own words, and of half of what people write. */
  language: Language;
}

/** Changes with each change of what is generated: the same seed gives the same package within one version only. */
export const generatorVersion = 3;

/** The most that one package may hold. Above it a file of records would pass 4 GiB. */
export const mostPosts = 10_000_000;
export const mostMessages = 10_000_000;
export const mostAccounts = 1_000_000;
export const mostDays = 1000;
/** The least: enough that the three languages have somebody who writes and somebody who answers. */
export const fewestAccounts = 12;

/** As many accounts as such a number of posts or messages would come from: fewer posts each in a small town. */
export function accountsFor(writings: number): number {
  return fewestAccounts + Math.floor(writings / (9 + Math.floor(Math.sqrt(writings) / 50)));
}

/** So many days that neither the first page nor the busiest hour looks odd. */
export function daysFor(posts: number): number {
  if (posts <= 200) return 5;
  if (posts <= 2000) return 21;
  if (posts <= 20_000) return 60;
  if (posts <= 200_000) return 120;
  return posts <= 1_500_000 ? 240 : 365;
}
