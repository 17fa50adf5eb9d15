import { writeTinyExercise } from './tiny-exercise';

/** Posts beside the tiny exercise's own: enough for several commits of an import, so that a crash comes between them. */
export const addedPosts = 24_000;
/** Messages beside its own, likewise. */
const addedMessages = 12_000;

/** Writes the tiny exercise with many more posts and messages: reposts, replies, Arabic and Latin words, hashtags. */
export async function writeLongExercise(to: string): Promise<void> {
  await writeTinyExercise(to, {
    content(content) {
      const [first] = content.posts;
      if (!first) throw new Error('the tiny exercise has no post');
      const { media: _, ...plain } = first;
      const more = Array.from({ length: addedPosts }, (_, n) => ({
        ...plain,
        id: `more-${n}`,
        ...(n % 50 === 0
          ? { text: '', repostOf: first.id }
          : { text: `رسالة القارب number${n % 997} of the harbour #tag${n % 31}` }),
        ...(n % 50 === 7 ? { replyTo: n < 100 ? first.id : `more-${n - 60 - (n % 7)}` } : {}),
      }));
      content.posts.splice(1, 0, ...more);
      const [welcome] = content.messages;
      if (!welcome) throw new Error('the tiny exercise has no message');
      const chatter = Array.from({ length: addedMessages }, (_, n) => ({
        ...welcome,
        id: `chatter-${n}`,
        text: `هل وصل القارب ${n % 997}? Not yet, says the harbour`,
        pinned: n % 500 === 0,
        ...(n % 20 === 0 ? { replyTo: n < 100 ? welcome.id : `chatter-${n - 60}` } : {}),
      }));
      content.messages.splice(1, 0, ...chatter);
    },
  });
}
