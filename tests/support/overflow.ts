import type { Page } from '@playwright/test';

/**
 * What stands beyond the window's edges and can't be brought in: one line for each element. Content that scrolls on purpose, is
 * shortened with an ellipsis, or is there for screen readers alone, is left out.
 */
export function overflowIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const excused = (element: Element): boolean => {
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
        const { overflowX, textOverflow, clipPath, visibility } = getComputedStyle(one);
        if (visibility === 'hidden' || clipPath !== 'none') return true;
        if (one !== element && ['auto', 'scroll'].includes(overflowX)) return true;
        if (textOverflow === 'ellipsis') return true;
      }
      return false;
    };
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').slice(0, 50)}`;
    for (const element of document.querySelectorAll('#root *, [role="dialog"] *')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0 && (left < -1 || right > innerWidth + 1) && !excused(element))
        found.push(`${name(element)}: ${Math.round(left)} to ${Math.round(right)}`);
      // A bar to scroll sideways on a screen of words is overflow too; pictures and code may have one.
      const { overflowX } = getComputedStyle(element);
      const scrolls = ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (scrolls && !element.matches('pre, pre *, .item-view, .item-view *'))
        found.push(`${name(element)}: scrolls sideways, ${element.scrollWidth} in ${element.clientWidth}`);
    }
    return found;
  });
}
