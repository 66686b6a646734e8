import type { Page } from 'playwright-core';

/**
 * What has moved on a page since it was opened, while all its pictures and videos were scrolled to and came: a line for each
 * move, with what moved. What a reader's own typing or clicking moves is none.
 */
export async function layoutShifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    for (const picture of document.querySelectorAll<HTMLImageElement | HTMLVideoElement>('img, video')) {
      picture.scrollIntoView({ behavior: 'instant', block: 'center' });
      if (picture instanceof HTMLImageElement) await picture.decode().catch(() => undefined);
    }
    // Less than this is nothing that anybody sees, as the icon of the theme, which a script puts in anew. A picture that pushes
    // a line of text away moves several times as much.
    const LEAST = 0.005;
    // The columns of a table that is drawn while its last rows still come may move so far.
    const TABLE_COMES = 0.02;
    const [{ loadEventEnd }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    const moves: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
        const moved = entry.sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        const what = moved.map((element) => element?.outerHTML.slice(0, 120) ?? 'something that is gone');
        const inTables = moved.every((element) => element?.closest('table'));
        const least = inTables && entry.startTime < loadEventEnd ? TABLE_COMES : LEAST;
        if (!entry.hadRecentInput && entry.value >= least)
          moves.push(`${entry.value.toFixed(4)}: ${what.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // A frame for what the last picture moved, and one for being told.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((next) => requestAnimationFrame(next));
    await new Promise((next) => setTimeout(next, 50));
    return moves;

    /** As the browser tells it; TypeScript does not know it yet. */
    interface LayoutShift {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
  });
}
