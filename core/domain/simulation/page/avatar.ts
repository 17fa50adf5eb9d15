import { paths } from '../platform-address';
import { type Html, html } from './html';
import { hueClass } from './hue';
import type { View } from './view';

/** Sides in CSS pixels; the style sheet knows them by these names. */
const sides = { tiny: 24, small: 36, medium: 44, large: 56, huge: 128 } as const;
export type AvatarSize = keyof typeof sides;

/** One or two letters for somebody without a picture. Arabic letters would join: one of them is enough. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = [...(words[0] ?? '')][0] ?? '';
  if (!/\p{Script=Latin}/u.test(first)) return first || '·';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (/\p{Script=Latin}/u.test(last) ? first + last : first).toUpperCase();
}

/** The picture of an account or channel, or its initials on its colour. Decoration: the name stands beside it. */
export function avatar(
  view: View,
  owner: { id: string; name: string; avatar?: string },
  size: AvatarSize,
): Html {
  const side = sides[size];
  const media = owner.avatar === undefined ? undefined : view.media(owner.avatar);
  if (media && !media.removed && media.type.startsWith('image/')) {
    return html`<img class="avatar avatar-${size}" src="${paths.media(media.file)}" alt="" width="${side}" height="${side}">`;
  }
  return html`<span class="avatar avatar-${size} ${hueClass(owner.id)}" aria-hidden="true">${initials(owner.name)}</span>`;
}
