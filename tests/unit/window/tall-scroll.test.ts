import { describe, expect, it } from 'vitest';
import { tallScroll } from '../../../renderer/ui/tall-scroll';

const view = 700;
const row = 84;

/** A box with such a list in it, scrolled as a browser does. */
function box(rows: number) {
  const total = rows * row;
  const scroll = tallScroll(total, view);
  const end = total - view;
  let top = 0;
  let scrolled = 0;
  /** The browser scrolls to a place of its own, then the list is put where it belongs. */
  function to(place: number): number {
    const now = Math.max(0, Math.min(scroll.height - view, place));
    top = scroll.topAfter(now, scrolled, scroll.shiftAt(top));
    scrolled = top - scroll.shiftAt(top);
    return top;
  }
  return {
    end,
    lastPlace: scroll.height - view,
    height: scroll.height,
    to,
    by: (pixels: number) => to(scrolled + pixels),
    /** Puts a place of the list at the top, as the list itself does. Says where the browser then is. */
    put(at: number) {
      top = at;
      scrolled = top - scroll.shiftAt(top);
      return scrolled;
    },
  };
}

describe('a list that no element could hold', () => {
  it('is an element that browsers draw', () => {
    expect(box(3_000_000).height).toBeLessThan(16_000_000);
    expect(box(10_000).height).toBe(10_000 * row);
  });

  it.each([100_000, 1_000_000, 3_000_000])(
    'of %i rows is gone through by the wheel: nothing is skipped, nothing repeated',
    (rows) => {
      const { end, lastPlace, put, by } = box(rows);
      // From places spread over the list, on for some hundred thousand pixels.
      for (let part = 0; part <= 40; part += 1) {
        let before = Math.floor((end * part) / 40);
        const place = put(before);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(lastPlace);
        const wrong: number[] = [];
        for (let turn = 0; turn < 2_000; turn += 1) {
          const now = by(120);
          if (now !== Math.min(end, before + 120)) wrong.push(before);
          before = now;
        }
        expect(wrong).toEqual([]);
      }
    },
  );

  it('goes up as it goes down', () => {
    const { end, lastPlace, put, by } = box(1_000_000);
    expect(put(end)).toBe(lastPlace);
    const places = Array.from({ length: 5_000 }, () => by(-300));
    expect(places).toEqual(places.map((_, turn) => end - 300 * (turn + 1)));
    put(400);
    expect(by(-500)).toBe(0);
  });

  it('is reached anywhere by the scroll bar, from end to end', () => {
    const { end, lastPlace, to } = box(1_000_000);
    expect(to(lastPlace)).toBe(end);
    expect(to(0)).toBe(0);
    for (const share of [0.1, 0.25, 0.5, 0.77, 0.99]) {
      expect(Math.abs(to(lastPlace * share) / end - share)).toBeLessThan(0.02);
      to(0);
    }
  });

  it('leaves a list that fits alone', () => {
    const { end, to, by } = box(500);
    expect(to(1_000)).toBe(1_000);
    expect(to(20_000)).toBe(20_000);
    expect(by(-5_000)).toBe(15_000);
    expect(to(1e9)).toBe(end);
  });
});
