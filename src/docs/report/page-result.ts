import type { Fence } from '../fence.ts';
import type { Guide } from '../guide.ts';
import type { ExampleResult, FenceResult, PageResult } from '../result.ts';

/** A page of the result: its fences and problems from the plan that was executed, its examples as they ended. */
export function pageResult(guide: Guide, examples: readonly ExampleResult[]): PageResult {
  const problems = guide.problems.map(({ id, severity, line, message, help }) => ({
    id,
    severity,
    line,
    message,
    help,
  }));
  return { path: guide.path, fences: guide.fences.map(fenceResult), problems, examples };
}

function fenceResult({ line, language, fate, example }: Fence): FenceResult {
  const judged = fate?.kind === 'file' || fate?.kind === 'checked' ? (fate.judged?.format ?? null) : null;
  return { line, language, fate: fate?.kind ?? null, judged, reason: shownText(fate), example };
}

/** The text of `shown=`; an illustration by its language has it without being told. */
function shownText(fate: Fence['fate']): string | null {
  if (fate?.kind !== 'shown') return null;
  return fate.note === null ? fate.reason : `${fate.reason}: ${fate.note}`;
}
