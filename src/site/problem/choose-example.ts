import type { JudgedExample } from './judged-example.ts';

/** For each problem the example that shows it best: the one with the fewest problems, then the shortest. */
export function chooseExamples(examples: readonly JudgedExample[]): ReadonlyMap<string, JudgedExample> {
  const chosen = new Map<string, JudgedExample>();
  for (const example of [...examples].sort(simplestFirst)) {
    for (const { id } of example.judgement.problems) if (!chosen.has(id)) chosen.set(id, example);
  }
  return chosen;
}

function simplestFirst(a: JudgedExample, b: JudgedExample): number {
  return (
    a.judgement.problems.length - b.judgement.problems.length ||
    a.example.neighbours.length - b.example.neighbours.length ||
    a.text.length - b.text.length ||
    a.example.judged.path.localeCompare(b.example.judged.path)
  );
}
