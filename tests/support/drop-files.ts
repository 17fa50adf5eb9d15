import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/**
 * Drops files as a file manager does: the browser's own process starts the drag with their paths, so that the page gets real
 * files, whose paths only the shell learns.
 */
export async function drop(page: Page, onto: Locator, files: string[]): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error(`${onto} is not drawn`);
  const session: CDPSession = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  // Where it may be dropped shows itself before it is.
  await expect(onto).toHaveClass(/drop-zone-over/);
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await session.detach();
}
