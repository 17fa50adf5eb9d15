import type { Where } from '../fault/fault';
import { millisecondsOf } from '../text/instant';
import { type CheckContext, checkNotAfterEnd, inField, resolve, resolvePicture } from './check-context';
import { handleKey } from './known-entities';
import type { Account, Channel, Follow, List } from './records';

/** The platform exists and is of the kind that such a record belongs to. */
export function checkPlatform(
  { exercise, problems }: CheckContext,
  id: string,
  kind: 'microblog' | 'messenger' | undefined,
  where: Where,
  field = 'platform',
): void {
  const platform = exercise.platforms.find((candidate) => candidate.id === id);
  if (!platform) problems.add('referenceDangling', inField(where, field), { kind: 'platform', id });
  else if (kind && platform.kind !== kind) problems.add('platformKind', inField(where, field), { id, kind });
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
    checkMember(context, member, channel.platform, createdAt, inField(where, `members[${index}]`));
  });
  known.channelHandles.add(key);
  const { platform, kind, members } = channel;
  const accounts = new Set(members.map(({ account }) => account));
  const ordinal = known.channels.size + 1;
  known.channels.set(channel.id, { platform, kind, createdAt, members, accounts, ordinal });
}

/** Somebody in a chat or on a list: exists, on the same platform, not before what it is in, and leaves after coming. */
function checkMember(
  context: CheckContext,
  member: { account: string; from: string; until?: string },
  platform: string,
  createdAt: number,
  where: Where,
): void {
  const { known, problems } = context;
  const inMember = (field: string) => inField(where, `${where.field}.${field}`);
  const account = resolve(context, known.accounts, 'account', member.account, inMember('account'));
  if (account && account.platform !== platform) {
    problems.add('referenceElsewhere', inMember('account'), { kind: 'account', id: member.account });
  }
  const from = millisecondsOf(member.from);
  if (from < createdAt) problems.add('timeBeforeTarget', inMember('from'), { at: member.from });
  checkSpan(context, member, inMember('until'));
}

/** What ends, ends after it began. */
export function checkSpan(
  { problems }: CheckContext,
  { from, until }: { from: string; until?: string },
  where: Where,
): void {
  if (until !== undefined && millisecondsOf(until) <= millisecondsOf(from))
    problems.add('timeSpan', where, { from, until });
}

export function checkList(context: CheckContext, list: List, where: Where): void {
  const { known, problems } = context;
  checkPlatform(context, list.platform, 'microblog', where);
  if (known.lists.has(list.id)) problems.add('idTwice', inField(where, 'id'), { id: list.id });
  checkNotAfterEnd(context, list.createdAt, inField(where, 'createdAt'));
  const owner = resolve(context, known.accounts, 'account', list.owner, inField(where, 'owner'));
  if (owner && owner.platform !== list.platform) {
    problems.add('referenceElsewhere', inField(where, 'owner'), { kind: 'account', id: list.owner });
  }
  const createdAt = millisecondsOf(list.createdAt);
  if (owner && createdAt < owner.joinedAt)
    problems.add('timeBeforeTarget', inField(where, 'createdAt'), { at: list.createdAt });
  const seen = new Set<string>();
  list.members.forEach((member, index) => {
    const field = inField(where, `members[${index}]`);
    checkMember(context, member, list.platform, createdAt, field);
    if (seen.has(member.account)) problems.add('listRepeats', field, { id: member.account });
    seen.add(member.account);
  });
  known.lists.set(list.id, { platform: list.platform, ordinal: known.lists.size + 1 });
}

export function checkFollow(context: CheckContext, follow: Follow, where: Where): void {
  const { known, problems } = context;
  const follower = resolve(context, known.accounts, 'account', follow.follower, where, 'follower');
  const followee = resolve(context, known.accounts, 'account', follow.followee, where, 'followee');
  if (follow.follower === follow.followee)
    problems.add('followSelf', inField(where, 'followee'), { id: follow.follower });
  if (follow.until !== undefined) checkSpan(context, follow, inField(where, 'until'));
  if (!follower || !followee) return;
  if (follower.platform !== followee.platform) {
    problems.add('referenceElsewhere', inField(where, 'followee'), { kind: 'account', id: follow.followee });
  }
  if (millisecondsOf(follow.from) < Math.max(follower.joinedAt, followee.joinedAt)) {
    problems.add('timeBeforeTarget', inField(where, 'from'), { at: follow.from });
  }
}
