import type { PageCommands } from './page-commands';

/**
 * Something in the middle of the screen, and how far from its top it stands. Not what stays in sight while the page is scrolled, nor
 * what begins above the screen: what is in such a thing may change its height above the middle.
 */
const inTheMiddle = `(() => {
  const stays = (node) => node && (/sticky|fixed/.test(getComputedStyle(node).position) || stays(node.parentElement));
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.8]) {
    const node = document.elementFromPoint(innerWidth / 2, innerHeight * share);
    const top = node?.getBoundingClientRect().top;
    if (top >= 0 && !stays(node)) return { node, top };
  }
  return null;
})()`;

const scrollBack = `function () { scrollBy(0, this.node.getBoundingClientRect().top - this.top); }`;

/**
 * Remembers what a reader has before their eyes. The function that this gives scrolls the page to it again: where posts that were
 * never on the screen are laid out, the page grows above it by what their height was misjudged.
 */
export async function placeOnScreen({ send }: PageCommands): Promise<() => Promise<void>> {
  const { result } = await send<{ result: { objectId?: string } }>('Runtime.evaluate', {
    expression: inTheMiddle,
  });
  const { objectId } = result;
  return async () => {
    if (objectId === undefined) return;
    await send('Runtime.callFunctionOn', { objectId, functionDeclaration: scrollBack });
  };
}
