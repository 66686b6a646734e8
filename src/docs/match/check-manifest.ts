import type { Judgement } from '../../core/index.ts';
import type { Judged } from '../fence.ts';

/** What judging a manifest of a page has found; `message` and `firstLine` are null where it is as the page says. */
export interface ManifestCheck {
  readonly passed: boolean;
  readonly message: string | null;
  /** Line of the page. */
  readonly firstLine: number | null;
}

/**
 * Holds a judgement against `expect=`: no error that is not named, and every problem that is named (errors, and warnings
 * or hints only where named).
 * @param judgement of the fence's text, judged as `judged.format`; `textLine` the line of the page on which it starts
 */
export function checkManifest(judgement: Judgement, judged: Judged, textLine: number): ManifestCheck {
  const unexpected = judgement.problems.find(
    ({ severity, id }) => severity === 'error' && !judged.expect.includes(id),
  );
  if (unexpected !== undefined) {
    const { id, message, help, range } = unexpected;
    const text = `${message} (${id}) ${help}`.trim();
    return { passed: false, message: text, firstLine: textLine + range.start.line - 1 };
  }
  const missing = judged.expect.filter((id) => !judgement.problems.some((problem) => problem.id === id));
  if (missing.length === 0) return { passed: true, message: null, firstLine: null };
  const found = judgement.problems.map(({ id }) => id).join(', ') || 'none';
  const message = `expect= names ${missing.join(', ')}, which this ${judged.format} does not have (its problems: ${found}). Mend the manifest or take the id out of expect=.`;
  return { passed: false, message, firstLine: textLine };
}
