import type { Where } from '../fault/fault';
import { millisecondsOf } from '../text/instant';
import {
  type CheckContext,
  checkNotAfterEnd,
  checkTime,
  inField,
  resolve,
  resolvePicture,
} from './check-context';
import { checkPlatform, checkSpan } from './check-people';
import { handleKey } from './known-entities';
import { isThere, type RoleChange, withRole } from './membership';
import type { VolatilityEvent } from './volatility-event';

/** What an event changes. */
export function eventTarget(event: VolatilityEvent): {
  kind: 'post' | 'message' | 'account' | 'channel' | 'media';
  id: string;
} {
  if ('post' in event) return { kind: 'post', id: event.post };
  if ('message' in event) return { kind: 'message', id: event.message };
  if ('account' in event) return { kind: 'account', id: event.account };
  if ('channel' in event) return { kind: 'channel', id: event.channel };
  return { kind: 'media', id: event.media };
}

/** A line of the timeline: its target exists, and existed by then; a new handle is free by then. */
export function checkEvent(
  context: CheckContext,
  event: VolatilityEvent,
  ids: Set<string>,
  where: Where,
): void {
  const { problems } = context;
  if (ids.has(event.id)) problems.add('idTwice', inField(where, 'id'), { id: event.id });
  ids.add(event.id);
  const at = checkTime(context, event.at, 'timeline', where);
  const target = eventTarget(event);
  const field = inField(where, target.kind);
  const beginning = beginningOf(context, target, field);
  if (beginning !== undefined && at < beginning) {
    problems.add('timeBeforeTarget', inField(where, 'at'), { at: event.at });
  }
  if (event.kind === 'account-renamed') checkRename(context, event.account, event.handle, where);
  if (event.kind === 'account-profile-changed') {
    resolvePicture(context, event.avatar, 'avatar', where);
    if (event.name === undefined && event.bio === undefined && event.avatar === undefined) {
      problems.add('eventChangesNothing', where, { id: event.id });
    }
  }
  checkKindOfPlatform(context, event, where);
  if (event.kind === 'channel-subscribers-changed') checkSubscribers(context, event, where);
  if (event.kind === 'channel-role-changed') checkRole(context, event, where);
  if (event.kind === 'account-followers-purged') checkPurge(context, event, where);
}

/** Posts and followers are of a microblog, messages of a messenger: purging them elsewhere would change nothing. */
function checkKindOfPlatform(context: CheckContext, event: VolatilityEvent, where: Where): void {
  if (!('account' in event)) return;
  const account = context.known.accounts.get(event.account);
  if (!account) return;
  if (event.kind === 'account-posts-purged' || event.kind === 'account-followers-purged')
    checkPlatform(context, account.platform, 'microblog', where, 'account');
  if (event.kind === 'account-messages-purged')
    checkPlatform(context, account.platform, 'messenger', where, 'account');
}

function checkPurge(
  context: CheckContext,
  { account, count, followers }: Extract<VolatilityEvent, { kind: 'account-followers-purged' }>,
  where: Where,
): void {
  const { known, problems } = context;
  const platform = known.accounts.get(account)?.platform;
  if (followers.length > count)
    problems.add('purgeCount', inField(where, 'count'), { count, named: followers.length });
  const seen = new Set<string>();
  followers.forEach((id, index) => {
    const field = inField(where, `followers[${index}]`);
    const follower = resolve(context, known.accounts, 'account', id, field);
    if (follower && platform !== undefined && follower.platform !== platform)
      problems.add('referenceElsewhere', field, { kind: 'account', id });
    if (seen.has(id)) problems.add('listRepeats', field, { id });
    seen.add(id);
  });
}

/** Subscribers are of channels alone: the size of other chats is that of their members. */
function checkSubscribers(
  context: CheckContext,
  { id, channel, at, until, by }: Extract<VolatilityEvent, { kind: 'channel-subscribers-changed' }>,
  where: Where,
): void {
  const { known, problems } = context;
  const kind = known.channels.get(channel)?.kind;
  if (kind !== undefined && kind !== 'channel')
    problems.add('chatKind', inField(where, 'channel'), { id: channel, kind });
  if (by === 0) problems.add('eventChangesNothing', inField(where, 'by'), { id });
  if (until === undefined) return;
  checkSpan(context, { from: at, until }, inField(where, 'until'));
  checkNotAfterEnd(context, until, inField(where, 'until'));
}

/** A chat of two has nobody who runs it; who gets a role is there at that time and had another one, and so is who gives it. */
function checkRole({ known, problems }: CheckContext, event: RoleChange, where: Where): void {
  const { id, member, role, by } = event;
  const channel = known.channels.get(event.channel);
  if (!channel) return;
  if (channel.kind === 'direct')
    problems.add('chatKind', inField(where, 'channel'), { id: event.channel, kind: channel.kind });
  const at = millisecondsOf(event.at);
  const there = (account: string, field: string) => {
    const found = channel.members.find((one) => one.account === account && isThere(one, at));
    if (!found)
      problems.add('memberNotThere', inField(where, field), { id: account, channel: event.channel });
    return found;
  };
  if (by !== undefined) there(by, 'by');
  if (there(member, 'member')?.role === role)
    problems.add('eventChangesNothing', inField(where, 'role'), { id });
  channel.members = withRole(channel.members, event);
}

/** When the target began, milliseconds; media have always been. */
function beginningOf(
  context: CheckContext,
  target: ReturnType<typeof eventTarget>,
  where: Where,
): number | undefined {
  const { known } = context;
  switch (target.kind) {
    case 'post':
      return resolve(context, known.posts, 'post', target.id, where)?.at;
    case 'message':
      return resolve(context, known.messages, 'message', target.id, where)?.at;
    case 'account':
      return resolve(context, known.accounts, 'account', target.id, where)?.joinedAt;
    case 'channel':
      return resolve(context, known.channels, 'channel', target.id, where)?.createdAt;
    case 'media':
      resolve(context, known.media, 'media', target.id, where);
      return undefined;
  }
}

function checkRename({ known, problems }: CheckContext, id: string, handle: string, where: Where): void {
  const account = known.accounts.get(id);
  if (!account) return;
  const key = handleKey(account.platform, handle);
  const holder = known.handles.get(key);
  if (holder !== undefined && holder !== id)
    problems.add('handleTaken', inField(where, 'handle'), { handle });
  known.handles.delete(handleKey(account.platform, account.handle));
  known.handles.set(key, id);
  account.handle = handle;
}
