import type { Person } from './person';

/** Somebody on the microblog, in one line. */
export type Short = [
  key: string,
  avatar: string | undefined,
  lang: Person['lang'],
  handle: string,
  name: string,
  bio: string,
  joined: string,
  followers: number,
];
