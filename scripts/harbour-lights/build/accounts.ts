import type { Account } from '../../../core/domain/dataset/records';
import { people } from '../cast';
import { accountId } from '../cast/person';
import { instant, localTime } from '../local-time';

/** Accounts of the cast on both platforms. */
export function accounts(): Account[] {
  return (['murmur', 'dhow'] as const).flatMap((platform) =>
    people.flatMap((person): Account[] => {
      const presence = person[platform];
      if (!presence) return [];
      const banner = platform === 'murmur' ? person.murmur?.banner : undefined;
      return [
        {
          id: accountId(platform, person.key),
          platform,
          handle: presence.handle,
          name: presence.name,
          bio: presence.bio ?? '',
          location: platform === 'murmur' ? (person.location ?? '') : '',
          joinedAt: instant(localTime(`${presence.joined} 12:00`)),
          ...(person.avatar === undefined ? {} : { avatar: person.avatar }),
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
