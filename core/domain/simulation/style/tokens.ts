import type { Platform } from '../../exercise/platform';
import { contrast, inkOn, mixed, readable, readableOn } from './contrast';

/** Colours that people and chats without a picture are told apart by: middling, so that white reads on all of them. */
const hues = [
  '#2f6f8f',
  '#8a4b6f',
  '#4f7a4a',
  '#a3582f',
  '#5b5fa8',
  '#2e7d74',
  '#9a4545',
  '#6d6a2f',
  '#7a52a0',
  '#3d6fae',
  '#8f5a2a',
  '#a0477f',
];

/** The theme as custom properties. Words in the accent and muted words are made to read on their ground. */
export function tokens({ theme }: Platform): string {
  const { accent, ink, paper, surface, muted } = theme;
  // Muted words stand on the mark of an edit too, on a post under the pointer: on few grounds nothing reads on both.
  const onMark = readableOn(muted, mixed(ink, mixed(ink, surface, 0.04), 0.06));
  const mutedInk = contrast(onMark, surface) >= readable ? onMark : readableOn(muted, surface);
  return `:root {
  --accent: ${accent};
  --on-accent: ${inkOn(accent)};
  --link: ${readableOn(accent, surface)};
  --link-on-paper: ${readableOn(accent, mixed(accent, paper, 0.12))};
  --link-on-tint: ${readableOn(accent, mixed(accent, surface, 0.22))};
  --ink: ${ink};
  --paper: ${paper};
  --surface: ${surface};
  --muted: ${mutedInk};
  --muted-on-paper: ${readableOn(muted, mixed(ink, mixed(accent, paper, 0.08), 0.06))};
  --muted-on-tint: ${readableOn(muted, mixed(accent, surface, 0.22))};
  --line: color-mix(in srgb, ${ink} 10%, ${surface});
  --soft: color-mix(in srgb, ${ink} 4%, ${surface});
  --tint: color-mix(in srgb, ${accent} 10%, ${surface});
  --tint-strong: color-mix(in srgb, ${accent} 22%, ${surface});
}
${hues.map((hue, index) => `.hue-${index} { --hue: ${hue}; }`).join('\n')}
`;
}
