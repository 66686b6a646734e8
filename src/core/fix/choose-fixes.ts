import { parentPointer } from '../document/pointer.ts';
import type { Edit, Fix, Problem } from '../problem.ts';

/** A fix and the problem that it mends. */
export interface Choice {
  readonly problem: Problem;
  readonly fix: Fix;
  /** The same for the same fix of the same problem after the text has changed. */
  readonly key: string;
}

/**
 * The fixes that can be made at once: the best of each problem, in the order of the text, none that touches another.
 *
 * @param placeholders whether a value may be invented where nothing else mends a problem
 * @param allowed tells which may be taken
 */
export function chooseFixes(
  problems: readonly Problem[],
  placeholders: boolean,
  allowed: (choice: Choice) => boolean,
): Choice[] {
  const chosen: Choice[] = [];
  const taken: Edit[] = [];
  const names = new Set<string>();
  for (const problem of problems) {
    const choice = bestOf(problem, placeholders);
    if (choice === null || !allowed(choice)) continue;
    // Two keys of one object must not both get the same name; what keeps a text from being read gives no names.
    const name = isSyntax(problem) ? choice.key : `${parentPointer(problem.pointer)} ${choice.fix.title}`;
    if (names.has(name) || taken.some((edit) => choice.fix.edits.some((other) => touches(edit, other))))
      continue;
    names.add(name);
    taken.push(...choice.fix.edits);
    chosen.push(choice);
  }
  return chosen;
}

function bestOf(problem: Problem, placeholders: boolean): Choice | null {
  const preferred = problem.fixes.filter((fix) => fix.preferred && fix.edits.length > 0);
  const fix = preferred.find(({ placeholder }) => !placeholder) ?? (placeholders ? preferred[0] : undefined);
  if (fix === undefined) return null;
  // Problems of the syntax have no pointer; where they stand tells them apart.
  const place = isSyntax(problem) ? problem.range.start.offset : problem.pointer;
  return { problem, fix, key: `${problem.id} ${place} ${fix.title}` };
}

function isSyntax({ id }: Problem): boolean {
  return id.endsWith('/syntax');
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
