import type { GuideProblem } from '../guide.ts';
import { containerPrefix } from './source-lines.ts';

/** More quotes and lists around one line than any page has; the parser's time grows with their square. */
const MOST_NESTED = 100;

/** A page whose quotes and lists are nested beyond our bound, which its parser would take minutes for. */
export function nestingProblem(lines: readonly string[]): GuideProblem | null {
  const at = lines.findIndex((line) => (containerPrefix(line).match(/[>*+.)-]/g)?.length ?? 0) > MOST_NESTED);
  if (at === -1) return null;
  return {
    id: 'page/too-deep',
    severity: 'error',
    line: at + 1,
    column: 1,
    message: `More than ${MOST_NESTED} quotes and lists are nested here.`,
    help: 'Take some of them out.',
  };
}
