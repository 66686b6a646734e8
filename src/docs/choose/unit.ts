import type { Example, Guide } from '../guide.ts';

/** Examples of a page that belong together: one with all that continue it. They run one after the other, in page order. */
export interface Unit {
  readonly guide: Guide;
  readonly examples: readonly Example[];
}

/** The units of a page, in the order of their first examples. */
export function unitsOf(guide: Guide): readonly Unit[] {
  const firstOf = (example: Example): Example => {
    // Plans hold no circle: an example continues an earlier one only.
    const earlier = guide.examples.find(({ id }) => id === example.continues);
    return earlier === undefined ? example : firstOf(earlier);
  };
  return guide.examples
    .filter(({ continues }) => continues === null)
    .map((first) => ({ guide, examples: guide.examples.filter((example) => firstOf(example) === first) }));
}
