type Rgb = [red: number, green: number, blue: number];

function rgbOf(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A colour with a share (0 to 1) of it over a ground, as `color-mix(in srgb, …)` gives it. */
export function mixed(colour: string, ground: string, share: number): string {
  const under = rgbOf(ground);
  return hexOf(rgbOf(colour).map((part, at) => part * share + (under[at] ?? 0) * (1 - share)) as Rgb);
}

/** Contrast that words of any size need (WCAG 2.2, 1.4.3). */
export const readable = 4.5;

/** The colour, moved towards black or white no further than reading it on `ground` needs: 4.5 to 1. */
export function readableOn(colour: string, ground: string): string {
  const goal = luminance(ground) > 0.18 ? '#000000' : '#ffffff';
  for (let step = 0; step <= 20; step += 1) {
    const moved = mixed(goal, colour, step / 20);
    if (contrast(moved, ground) >= readable) return moved;
  }
  return goal;
}

/** White or near-black, whichever reads better on a ground; black on those few where neither reads well enough. */
export function inkOn(ground: string): string {
  const better = contrast('#ffffff', ground) >= contrast('#0b1215', ground) ? '#ffffff' : '#0b1215';
  return contrast(better, ground) >= readable ? better : '#000000';
}
