import type { Example, Guide } from '../../docs/index.ts';

/** The examples of a page that run: all, or those of one id with what they continue. */
export function chosenExamples({ examples }: Guide, id: string | null): readonly Example[] {
  if (id === null) return examples;
  const wanted = new Set<string>();
  for (let next: string | null = id; next !== null && !wanted.has(next); ) {
    wanted.add(next);
    next = examples.find((example) => example.id === next)?.continues ?? null;
  }
  return examples.filter((example) => wanted.has(example.id));
}

/** True where the page's own problems let nothing of it run. */
export function isBroken({ problems }: Guide): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
