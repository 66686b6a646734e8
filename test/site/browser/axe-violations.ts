import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { KIND, markTextKinds } from './mark-text-kinds.ts';

/** Contrast is nine tenths of what axe has to do; it is looked at where one of each kind of text stands, the rest everywhere. */
const SOURCE = `${axe.source};axe.configure({ rules: [{ id: 'color-contrast', selector: '[${KIND}]' }] });`;

/**
 * What axe finds on a page as it is shown now.
 * @param rules all of them, or only those that a change of theme can break
 * @returns each rule that is violated, followed by the elements that violate it
 */
export async function axeViolations(page: Page, rules: 'all' | 'contrast' = 'all'): Promise<string[][]> {
  await page.evaluate(markTextKinds, KIND);
  // In the page itself, as no page has a frame in it; of the results only what is wrong is read, and made.
  const builder = new AxeBuilder({ page, axeSource: SOURCE }).setLegacyMode(true);
  const options = { resultTypes: ['violations' as const] };
  const asked =
    rules === 'all'
      ? builder.options(options)
      : builder.options({ ...options, runOnly: { type: 'rule', values: ['color-contrast'] } });
  const { violations } = await asked.analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
