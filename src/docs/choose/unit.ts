import type { Example, Guide } from '../guide.ts';

/** Examples of a page that belong together: one with all that continue it. They run one after the other, in page order. */
export interface Unit {
  readonly guide: Guide;
  readonly examples: readonly Example[];
}

/** The units of a page, in the order of their first examples; every example is in one, of a page with errors too. */
export function unitsOf(guide: Guide): readonly Unit[] {
  const { examples } = guide;
  const firstOf = (example: Example): Example => {
    // Only an earlier one: a page with errors may hold a circle, or name what there is not.
    const earlier = examples.slice(0, examples.indexOf(example)).find(({ id }) => id === example.continues);
    return earlier === undefined ? example : firstOf(earlier);
  };
  return examples
    .filter((example) => firstOf(example) === example)
    .map((first) => ({ guide, examples: examples.filter((example) => firstOf(example) === first) }));
}
