/**
 * Height of the tallest element that is scrolled, in pixels. Browsers draw none above some 33 million (Chromium) and place
 * what is far down inexactly well before that.
 */
const tallest = 8_000_000;
/** Parts of a tall list between which it is moved, at least. */
const leastParts = 100;

/**
 * Scrolls a list that is taller than an element may be. The list is cut into parts; within a part one pixel of the element
 * is one pixel of the list, and from part to part the list is moved inside the element by a fixed step. So the wheel and the
 * arrow keys go as far as anywhere, and the ends of the scroll bar are the ends of the list.
 */
export interface TallScroll {
  /** Height of the scrolled element. */
  readonly height: number;
  /** By how much the list is moved inside the element where `top` of it is at the top of the view. */
  shiftAt(top: number): number;
  /** Where the list is after the element was scrolled from `before` to `scrolled` while it was moved by `shift`. */
  topAfter(scrolled: number, before: number, shift: number): number;
}

/** For a list `total` pixels tall in a view of `view` pixels. */
export function tallScroll(total: number, view: number): TallScroll {
  const height = Math.min(total, tallest);
  const span = Math.max(0, total - view);
  if (height === total) {
    return { height, shiftAt: () => 0, topAfter: (scrolled) => scrolled };
  }
  const parts = Math.ceil(span / (tallest / leastParts));
  const part = span / parts;
  const step = (total - height) / (parts - 1);
  const shiftAt = (top: number) =>
    Math.round(Math.min(parts - 1, Math.max(0, Math.floor(top / part))) * step);
  return {
    height,
    shiftAt,
    topAfter(scrolled, before, shift) {
      // What moves much further than the view at once was dragged or clicked on the scroll bar: it goes to that share of the list.
      if (Math.abs(scrolled - before) <= 2 * view) return Math.min(span, scrolled + shift);
      const near = (scrolled / (height - view)) * span;
      return Math.min(span, scrolled + shiftAt(near));
    },
  };
}
