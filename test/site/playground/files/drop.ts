import type { Page } from 'playwright-core';

/**
 * Drops files and folders on a page as a file manager does it: the browser reads them from the disk.
 * @param paths absolute
 */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 500, data });
  }
}
