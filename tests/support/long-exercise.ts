import { writeTinyExercise } from './tiny-exercise';

/** Posts beside the tiny exercise's own: enough for several commits of an import, so that a crash comes between them. */
export const addedPosts = 24_000;

/** Writes the tiny exercise with many more posts: reposts, replies, Arabic and Latin words, hashtags. */
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
    },
  });
}
