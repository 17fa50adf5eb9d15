import { foldText } from '../fold-text';
import { hashtagPattern } from '../hashtags';
import type { View } from '../page/view';

/** A folded hashtag as people last wrote it: `#المدرسة`, not `#المدرسه`. */
export function shownTag(view: View, folded: string): string {
  const [post] = view.world.hashtag(view.platform.id, folded, view.at, { limit: 1 }).items;
  for (const [, tag] of post?.text.matchAll(hashtagPattern) ?? []) {
    if (tag !== undefined && foldText(tag) === folded) return tag;
  }
  return folded;
}
