import { createTwoFilesPatch } from 'diff';
import { printable } from '../../core/index.ts';

/**
 * What would change in a file, as a unified diff for people: a line break of CR LF is shown as one, and characters that a
 * terminal would act upon are written out.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const name = printable(path);
  const patch = createTwoFilesPatch(name, name, before, after, '', '', { context: 3 });
  const lines = patch.slice(patch.indexOf('--- ')).split('\n');
  return lines.map((line) => printable(line.replace(/\r$/, ''))).join('\n');
}
