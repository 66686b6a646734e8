import { knownFormat } from '../fate/judged-format.ts';
import type { Fate } from '../fence.ts';
import type { GuideProblem } from '../guide.ts';
import type { PlanWorld } from '../judge.ts';
import type { DirectivePairs } from './directive-pairs.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What `files=` or `verify=` of a directive names beside the page and is not there; null where the world cannot tell. */
export function missingFileProblem(
  place: Place,
  pairs: DirectivePairs,
  exists: PlanWorld['exists'],
): GuideProblem | null {
  if (exists === undefined) return null;
  for (const key of ['files', 'verify'] as const) {
    const path = pairs.get(key)?.find((one) => !exists(one));
    if (path !== undefined) return missing(place, key, path);
  }
  return null;
}

/** The same of a fence's `schema=`, where it names no format. */
export function missingSchemaProblem(
  place: Place,
  fate: Fate | null,
  exists: PlanWorld['exists'],
): GuideProblem | null {
  if (exists === undefined || fate?.kind !== 'output' || fate.schema === null) return null;
  if (knownFormat(fate.schema) !== null || exists(fate.schema)) return null;
  return missing(place, 'schema', fate.schema);
}

function missing({ line, column }: Place, key: string, path: string): GuideProblem {
  const message = `\`${key}=\` names \`${path}\`, and there is no such file beside the page.`;
  const help = "Mend its name, or put it there: such a path starts at the page's folder.";
  return { id: 'page/missing-file', severity: 'error', line, column, message, help };
}
