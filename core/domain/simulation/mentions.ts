import { foldHandle } from '../dataset/known-entities';
import { Handle } from '../dataset/records';

/** Where a mention may stand in a text: not inside a word, an address or another mention; after an emoji it may. Group 1 is what may be a handle: see `mentionedHandle`. */
export const mentionPattern = /(?<![\p{L}\p{N}@._/]|(?![\ufe0e\ufe0f\u20e3])\p{M})@([\p{L}\p{M}\p{N}_.]+)/gu;

/**
 * The handle that stands at the beginning of what `mentionPattern` found, without the full stops of a sentence that ends there.
 * Undefined where that is no handle: `@name` and the half of a longer name are two things.
 */
export function mentionedHandle(found: string): string | undefined {
  const handle = found.replace(/\.+$/, '');
  return Handle.safeParse(handle.normalize('NFC')).success ? handle : undefined;
}

/** The handles that a text mentions, folded as platforms compare them: `@rené` is not `@rene`. */
export function mentionsOf(text: string): string[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(mentionPattern)).flatMap(([, found = '']) => {
    const handle = mentionedHandle(found);
    return handle === undefined ? [] : [foldHandle(handle)];
  });
}
