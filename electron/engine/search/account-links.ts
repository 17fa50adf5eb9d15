import type { AccountLinks, LinkKind } from '../../../core/contract/search';
import { HirzError } from '../../../core/domain/fault/fault';
import { absolute, accountPath } from '../../../core/domain/simulation/platform-address';
import { isProfileShown } from '../../../core/domain/simulation/searched-text';
import type { AccountState } from '../../../core/domain/simulation/state';
import type { OpenCase } from '../case/open-case';
import { accountStanding } from './account-standing';
import { capturedRecords } from './captured-records';
import { exhibitsByEntity } from './gather-found';
import type { LinkTally } from './link-tally';
import { linksByChannel, linksByFollow, linksByMention, linksByWriting } from './links-of';

/** Linked accounts that are listed in one group. */
const mostListed = 50;

/**
 * An account, and whom it is linked with, as of the exercise clock and as far as a visitor can see it.
 * @throws HirzError `accountNotShown`
 */
export function accountLinks(open: OpenCase, id: string): AccountLinks {
  const { world } = open.exercise;
  const at = open.clock.now();
  const account = world.account(id, at);
  const platform = account && world.platforms.find((one) => one.id === account.platform);
  const standing = accountStanding(account);
  if (!account || !platform || (standing !== 'shown' && standing !== 'private'))
    throw new HirzError('accountNotShown');
  const whole = isProfileShown(account, platform.kind);
  const writings = linksByWriting(world, account, at);
  const tallies: { kind: LinkKind; tally: LinkTally }[] = [
    ...linksByFollow(world, account, at),
    ...writings.tallies,
    { kind: 'mentionedBy', tally: linksByMention(world, account, at) },
    { kind: 'sharesChannel', tally: linksByChannel(world, account, at) },
  ];
  return {
    at,
    account: {
      ...linkedAccount(account),
      bio: whole ? account.bio : '',
      joinedAt: whole ? account.joinedAt : null,
      posts: standing === 'shown' ? world.postCount(id, at) : 0,
      address: absolute(platform, accountPath(platform, account.handle)),
      formerHandles: formerHandles(open, account),
      exhibits: exhibitsByEntity(open).get(`account:${id}`) ?? [],
    },
    groups: tallies
      .filter(({ tally }) => tally.total > 0)
      .map(({ kind, tally }) => ({
        kind,
        total: tally.total,
        more: tally.more,
        links: tally.most(mostListed).flatMap(({ account: other, ...link }) => {
          const state = world.account(other, at);
          return state ? [{ account: linkedAccount(state), ...link }] : [];
        }),
      })),
    read: writings.read,
  };
}

function linkedAccount({ id, platform, handle, name, verified, private: isPrivate }: AccountState) {
  return { id, platform, handle, name, verified, private: isPrivate };
}

/** Handles, not the one of now, under which an exhibit of the case shows the account: what was not captured is not known. */
function formerHandles(open: OpenCase, account: AccountState): { handle: string; exhibit: string }[] {
  const found = new Map<string, string>();
  for (const { author, exhibit } of capturedRecords(open)) {
    if (author?.id === account.id && author.handle !== account.handle) found.set(author.handle, exhibit);
  }
  return [...found].map(([handle, exhibit]) => ({ handle, exhibit }));
}
