import type { Example } from '../../docs/index.ts';

/**
 * An example with those that it continues and those that continue it, in page order: what a reader does who does one of
 * them to its end. All examples of the page where none is named. One that needs a GPU and continues another is an aside: who
 * has none does the page without it.
 */
export function exampleFamily(examples: readonly Example[], id: string | undefined): readonly Example[] {
  if (id === undefined) return examples;
  const family = new Set([id]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const { id: one, continues, needs } of examples) {
      if (family.has(one) && continues !== null) family.add(continues);
      const isAside = needs.some(({ kind }) => kind === 'gpu');
      if (continues !== null && family.has(continues) && !isAside) family.add(one);
    }
  }
  return examples.filter((example) => family.has(example.id));
}
