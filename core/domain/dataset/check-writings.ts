import type { Where } from '../fault/fault';
import {
  type CheckContext,
  checkTime,
  inField,
  resolve,
  resolveEarlier,
  resolveMedia,
} from './check-context';
import type { Message, Post } from './records';

export function checkPost(context: CheckContext, post: Post, where: Where): void {
  const { known, problems, exercise } = context;
  const at = checkTime(context, post.at, 'posts', where);
  const platform = exercise.platforms.find(({ id }) => id === post.platform);
  if (!platform)
    problems.add('referenceDangling', inField(where, 'platform'), { kind: 'platform', id: post.platform });
  else if (platform.kind !== 'microblog') {
    problems.add('platformKind', inField(where, 'platform'), { id: post.platform, kind: 'microblog' });
  }
  checkAuthor(context, post.author, post.platform, at, where);
  const { replyTo, repostOf, quoteOf } = post;
  if (replyTo !== undefined) resolveEarlier(context, 'post', replyTo, post.platform, where, 'replyTo');
  if (repostOf !== undefined) resolveEarlier(context, 'post', repostOf, post.platform, where, 'repostOf');
  if (quoteOf !== undefined) resolveEarlier(context, 'post', quoteOf, post.platform, where, 'quoteOf');
  resolveMedia(context, post.media, 'media', where);
  if (post.repostOf !== undefined) {
    if (
      post.text !== '' ||
      post.media.length > 0 ||
      post.replyTo !== undefined ||
      post.quoteOf !== undefined
    ) {
      problems.add('repostHasContent', inField(where, 'repostOf'), { id: post.id });
    }
  } else if (post.text.trim() === '' && post.media.length === 0) {
    problems.add('textEmpty', inField(where, 'text'), { id: post.id });
  }
  if (!known.posts.add(post.id, at, post.platform))
    problems.add('idTwice', inField(where, 'id'), { id: post.id });
}

export function checkMessage(context: CheckContext, message: Message, where: Where): void {
  const { known, problems, warnings } = context;
  const at = checkTime(context, message.at, 'messages', where);
  const channel = resolve(context, known.channels, 'channel', message.channel, where, 'channel');
  if (channel) {
    checkAuthor(context, message.author, channel.platform, at, where);
    if (at < channel.createdAt) problems.add('timeBeforeTarget', inField(where, 'at'), { at: message.at });
    if (!channel.accounts.has(message.author)) {
      warnings.add('authorNotMember', inField(where, 'author'), {
        id: message.author,
        channel: message.channel,
      });
    }
  }
  if (message.replyTo !== undefined) {
    resolveEarlier(context, 'message', message.replyTo, message.channel, where, 'replyTo');
  }
  resolveMedia(context, message.media, 'media', where);
  if (message.text.trim() === '' && message.media.length === 0) {
    problems.add('textEmpty', inField(where, 'text'), { id: message.id });
  }
  if (!known.messages.add(message.id, at, message.channel)) {
    problems.add('idTwice', inField(where, 'id'), { id: message.id });
  }
}

function checkAuthor(context: CheckContext, id: string, platform: string, at: number, where: Where): void {
  const author = resolve(context, context.known.accounts, 'account', id, where, 'author');
  if (!author) return;
  if (author.platform !== platform)
    context.problems.add('referenceElsewhere', inField(where, 'author'), { kind: 'account', id });
  if (at < author.joinedAt) context.problems.add('authorNotJoined', inField(where, 'at'), { id });
}
