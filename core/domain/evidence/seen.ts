import { z } from 'zod';

/** A place on the page, CSS pixels from its top and its left edge. */
export const Box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/**
 * How much of a thing was visible: `window` some of it was on the screen at the moment of the capture; `picture` it stood elsewhere
 * on the page and is in the screenshot; `beyond` it stands below the end of a screenshot that was cut; `hidden` the page has it but did
 * not lay it out.
 */
export const Seen = z.enum(['window', 'picture', 'beyond', 'hidden']);
export type Seen = z.infer<typeof Seen>;

interface Frame {
  /** How far the page was scrolled. */
  scroll: { x: number; y: number };
  /** Left out where nobody watched. */
  viewport?: { width: number; height: number };
  /** What the screenshot shows, from the top. */
  pictured: { width: number; height: number };
}

export function seenOf(box: Box | undefined, { scroll, viewport, pictured }: Frame): Seen {
  if (!box || box.width <= 0 || box.height <= 0) return 'hidden';
  const inView = viewport && box.y < scroll.y + viewport.height && box.y + box.height > scroll.y;
  if (inView) return 'window';
  return box.y < pictured.height ? 'picture' : 'beyond';
}
