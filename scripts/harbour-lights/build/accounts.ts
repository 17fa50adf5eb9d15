import type { Account } from '../../../core/domain/dataset/records';
import { people } from '../cast';
import { accountId, isMicroblog, microblogs } from '../cast/person';
import { instant, localTime } from '../local-time';

/** Accounts of the cast on all platforms. */
export function accounts(): Account[] {
  return [...microblogs, 'dhow' as const].flatMap((platform) =>
    people.flatMap((person): Account[] => {
      const presence = person[platform];
      if (!presence) return [];
      const { banner } = presence;
      const avatar = presence.avatar === 'none' ? undefined : (presence.avatar ?? person.avatar);
      return [
        {
          id: accountId(platform, person.key),
          platform,
          handle: presence.handle,
          name: presence.name,
          bio: presence.bio ?? '',
          location: isMicroblog(platform) ? (person.location ?? '') : '',
          joinedAt: instant(localTime(`${presence.joined} 12:00`)),
          ...(avatar === undefined ? {} : { avatar }),
          ...(banner === undefined ? {} : { banner }),
          verified: presence.verified ?? false,
          private: presence.private ?? false,
          followers: presence.followers ?? 0,
          following: presence.following ?? 0,
          lang: person.lang,
        },
      ];
    }),
  );
}
