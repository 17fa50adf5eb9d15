import type { Where } from '../fault/fault';
import { millisecondsOf } from '../text/instant';
import { type CheckContext, checkNotAfterEnd, inField, resolve, resolvePicture } from './check-context';
import { handleKey } from './known-entities';
import type { Account, Channel, Follow } from './records';

/** The platform exists and is of the kind that such a record belongs to. */
function checkPlatform(
  { exercise, problems }: CheckContext,
  id: string,
  kind: 'microblog' | 'messenger' | undefined,
  where: Where,
): void {
  const platform = exercise.platforms.find((candidate) => candidate.id === id);
  if (!platform) problems.add('referenceDangling', inField(where, 'platform'), { kind: 'platform', id });
  else if (kind && platform.kind !== kind)
    problems.add('platformKind', inField(where, 'platform'), { id, kind });
}

export function checkAccount(context: CheckContext, account: Account, where: Where): void {
  const { known, problems } = context;
  checkPlatform(context, account.platform, undefined, where);
  if (known.accounts.has(account.id)) problems.add('idTwice', inField(where, 'id'), { id: account.id });
  const key = handleKey(account.platform, account.handle);
  if (known.handles.has(key))
    problems.add('handleTaken', inField(where, 'handle'), { handle: account.handle });
  resolvePicture(context, account.avatar, 'avatar', where);
  resolvePicture(context, account.banner, 'banner', where);
  checkNotAfterEnd(context, account.joinedAt, inField(where, 'joinedAt'));
  known.handles.set(key, account.id);
  const { platform, handle } = account;
  const ordinal = known.accounts.size + 1;
  known.accounts.set(account.id, { platform, handle, joinedAt: millisecondsOf(account.joinedAt), ordinal });
}

export function checkChannel(context: CheckContext, channel: Channel, where: Where): void {
  const { known, problems } = context;
  checkPlatform(context, channel.platform, 'messenger', where);
  if (known.channels.has(channel.id)) problems.add('idTwice', inField(where, 'id'), { id: channel.id });
  const key = handleKey(channel.platform, channel.handle);
  if (known.channelHandles.has(key)) {
    problems.add('handleTaken', inField(where, 'handle'), { handle: channel.handle });
  }
  resolvePicture(context, channel.avatar, 'avatar', where);
  checkNotAfterEnd(context, channel.createdAt, inField(where, 'createdAt'));
  const createdAt = millisecondsOf(channel.createdAt);
  channel.members.forEach((member, index) => {
    const field = `members[${index}]`;
    const account = resolve(
      context,
      known.accounts,
      'account',
      member.account,
      inField(where, `${field}.account`),
    );
    if (account && account.platform !== channel.platform) {
      problems.add('referenceElsewhere', inField(where, `${field}.account`), {
        kind: 'account',
        id: member.account,
      });
    }
    const from = millisecondsOf(member.from);
    if (from < createdAt)
      problems.add('timeBeforeTarget', inField(where, `${field}.from`), { at: member.from });
    if (member.until !== undefined && millisecondsOf(member.until) <= from) {
      problems.add('timeSpan', inField(where, `${field}.until`), { from: member.from, until: member.until });
    }
  });
  known.channelHandles.add(key);
  const members = new Set(channel.members.map(({ account }) => account));
  const ordinal = known.channels.size + 1;
  known.channels.set(channel.id, { platform: channel.platform, createdAt, members, ordinal });
}

export function checkFollow(context: CheckContext, follow: Follow, where: Where): void {
  const { known, problems } = context;
  const follower = resolve(context, known.accounts, 'account', follow.follower, inField(where, 'follower'));
  const followee = resolve(context, known.accounts, 'account', follow.followee, inField(where, 'followee'));
  if (follow.follower === follow.followee)
    problems.add('followSelf', inField(where, 'followee'), { id: follow.follower });
  if (!follower || !followee) return;
  if (follower.platform !== followee.platform) {
    problems.add('referenceElsewhere', inField(where, 'followee'), { kind: 'account', id: follow.followee });
  }
  if (millisecondsOf(follow.from) < Math.max(follower.joinedAt, followee.joinedAt)) {
    problems.add('timeBeforeTarget', inField(where, 'from'), { at: follow.from });
  }
}
