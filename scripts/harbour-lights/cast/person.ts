/** Platforms on which scenes are written as threads. */
export const microblogs = ['murmur', 'embarcadere'] as const;
export type Microblog = (typeof microblogs)[number];
export type PlatformId = Microblog | 'dhow';

export function isMicroblog(where: string): where is Microblog {
  return (microblogs as readonly string[]).includes(where);
}

/** One face of somebody on one platform. */
export interface Presence {
  handle: string;
  name: string;
  bio?: string;
  /** Local date `YYYY-MM-DD`. */
  joined: string;
  followers?: number;
  following?: number;
  private?: true;
  verified?: true;
  banner?: string;
  /** Another picture than on the other platforms, or none. */
  avatar?: string | 'none';
}

/** Somebody, or something, that writes. The key is the name in scripts; accounts are the platform's initial and the key. */
export interface Person {
  key: string;
  /** Picture of the accounts; without one the platform shows initials. */
  avatar?: string;
  location?: string;
  lang: 'en' | 'ar' | 'fr' | 'und';
  murmur?: Presence;
  embarcadere?: Presence;
  dhow?: Presence;
}

/** Id of somebody's account: `m-sami`, `e-hadi`, `d-porter`. */
export function accountId(platform: PlatformId, key: string): string {
  return `${platform.charAt(0)}-${key.replaceAll('_', '-')}`;
}
