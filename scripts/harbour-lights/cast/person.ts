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
}

/** Somebody, or something, that writes. The key is the name in scripts; accounts are `m-<key>` and `d-<key>`. */
export interface Person {
  key: string;
  /** Picture of both accounts; without one the platform shows initials. */
  avatar?: string;
  location?: string;
  lang: 'en' | 'ar' | 'fr' | 'und';
  murmur?: Presence & { banner?: string };
  dhow?: Presence;
}

/** Id of somebody's account. */
export function accountId(platform: 'murmur' | 'dhow', key: string): string {
  return `${platform === 'murmur' ? 'm' : 'd'}-${key.replaceAll('_', '-')}`;
}
