import AxeBuilder from '@axe-core/playwright';
import type { NodeResult } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { launchChromium } from './chromium.ts';
import { KIND } from './mark-text-kinds.ts';
import { visit } from './visit.ts';

/** Too pale in its own way: words of code, cells and their links, code in a sentence, one word alone. */
const TOO_PALE = `pre span { color: #8a8a8a !important }
  td { background: #bbb } td a { color: #888 !important } p code { opacity: .6 }
  h2:nth-of-type(3) { color: #999 !important }`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each(['light', 'dark'] as const)(
  'one text of each kind shows every bad contrast: %s',
  async (colorScheme) => {
    // The page's own policy would refuse the style.
    const { page, close } = await visit(browser, `${inject('siteUrl')}guides/red/connectors/`, {
      colorScheme,
      bypassCSP: true,
    });
    expect(await axeViolations(page)).toEqual([]);
    await page.addStyleTag({ content: TOO_PALE });
    const [rule, ...found] = (await axeViolations(page, 'contrast')).flat();
    expect(rule).toBe('color-contrast');
    // The marks of that stand, so that what is found everywhere says which of it was found there.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withRules('color-contrast')
      .analyze();
    const everywhere = violations.flatMap(({ nodes }) => nodes);
    const kinds = (nodes: readonly NodeResult[]) => new Set(nodes.map(drawn));
    expect(kinds(everywhere.filter(({ html }) => html.includes(KIND)))).toEqual(kinds(everywhere));
    expect(kinds(everywhere).size).toBeGreaterThan(2);
    expect(found.length).toBeGreaterThanOrEqual(kinds(everywhere).size);
    expect(found.length).toBeLessThan(everywhere.length / 3);
    await close();
  },
);

/** Colours and size as axe saw them. */
function drawn({ any: [check] }: NodeResult): string {
  const { fgColor, bgColor, fontSize, fontWeight } = check?.data ?? {};
  return [fgColor, bgColor, fontSize, fontWeight].join(' ');
}
