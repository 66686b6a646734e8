import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * The first element that is shown and has these words, which it may take a while to come. Puppeteer has ways of its own, which put
 * functions together from text; the policy of the site forbids that, as it should.
 * @param words the whole text, blanks put together, or a pattern of it; an `aria-label` counts as text
 */
export function find(
  page: Page,
  selector: string,
  words: string | RegExp | null = null,
): Promise<ElementHandle<HTMLElement>> {
  return until(`${selector}${words === null ? '' : ` with ${words}`}`, async () => {
    const handle = await page.evaluateHandle(
      (css, whole, pattern) => {
        for (const element of document.querySelectorAll<HTMLElement>(css)) {
          const text = (element.getAttribute('aria-label') ?? element.textContent)
            .replace(/\s+/g, ' ')
            .trim();
          const fits = pattern === null ? whole === null || text === whole : new RegExp(pattern).test(text);
          if (fits && element.checkVisibility({ visibilityProperty: true })) return element;
        }
        return null;
      },
      selector,
      typeof words === 'string' ? words : null,
      words instanceof RegExp ? words.source : null,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Clicks with the mouse, once the element is there; again where another has taken its place before the click. */
export async function click(
  page: Page,
  selector: string,
  words: string | RegExp | null = null,
): Promise<void> {
  await until(`a click on ${selector}`, async () => {
    try {
      await (await find(page, selector, words)).click();
      return true;
    } catch (error) {
      if (error instanceof Error && /detached/.test(error.message)) return null;
      throw error;
    }
  });
}

/** Waits until no element like this is shown. */
export async function gone(page: Page, selector: string): Promise<void> {
  await until(`no ${selector}`, () =>
    page.evaluate(
      (css) => [...document.querySelectorAll(css)].every((element) => !element.checkVisibility()) || null,
      selector,
    ),
  );
}
