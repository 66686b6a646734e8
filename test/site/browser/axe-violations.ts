import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { KIND, markTextKinds } from './mark-text-kinds.ts';

/** Contrast is nine tenths of what axe has to do; it is looked at where one of each kind of text stands, the rest everywhere. */
const SOURCE = `${axe.source};axe.configure({ rules: [{ id: 'color-contrast', selector: '[${KIND}]' }] });`;
/** What a change of theme can break. */
const CONTRAST = { type: 'rule' as const, values: ['color-contrast'] };

/**
 * What axe finds on a page as it is shown now.
 * @param rules all of them, or only those that a change of theme can break
 * @returns each rule that is violated, followed by the elements that violate it
 */
export async function axeViolations(page: Page, rules: 'all' | 'contrast' = 'all'): Promise<string[][]> {
  await page.evaluate(markTextKinds, KIND);
  // Half a megabyte, which a page that is asked several times reads once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  // Of the results only what is wrong is read, and made.
  const options = { resultTypes: ['violations' as const], ...(rules === 'all' ? {} : { runOnly: CONTRAST }) };
  return page.evaluate(async (asked) => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    const { violations } = await run(document, asked);
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, options);
}
