import lighthouse from 'lighthouse';

/** The four categories of Lighthouse, in its own words. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page once. */
export interface PageScores {
  /** 0 to 100, in the order of `CATEGORIES`. */
  readonly scores: readonly number[];
  /** What kept a category from 100, each with its title. */
  readonly faults: readonly string[];
}

/**
 * Looks at a page as Lighthouse does by default: a phone of the middle price, on a slow mobile network.
 * @param port on which a Chromium listens for its tools
 */
export async function measurePage(url: string, port: number): Promise<PageScores> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error(`Lighthouse had nothing to say of ${url}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const short = CATEGORIES.filter((_, at) => scores[at] !== 100);
  const faults = short.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => {
        const audit = audits[id];
        if (audit === undefined || audit.score === null || audit.score >= 0.99) return [];
        return [`${audit.id}${audit.displayValue === undefined ? '' : ` ${audit.displayValue}`}`];
      }),
  );
  return { scores, faults };
}
