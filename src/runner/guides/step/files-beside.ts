import { posix } from 'node:path';
import type { Step } from '../../../docs/index.ts';

/** Another file of the example, with its path from the folder of the judged one. */
interface FileBeside {
  readonly path: string;
  readonly text: string;
}

/**
 * The other files that an example writes, as they stand when the judged one does: of a file that is written again the
 * last version before it, or the first one after it.
 */
export function filesBeside(judged: Step & { readonly kind: 'check' }, steps: readonly Step[]): FileBeside[] {
  const files = new Map<string, string>();
  const at = steps.indexOf(judged);
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'write' || step.path === judged.fileName) continue;
    if (index < at || !files.has(step.path)) files.set(step.path, step.content);
  }
  const folder = posix.dirname(judged.fileName);
  return [...files].map(([path, text]) => ({ path: posix.relative(folder, path), text }));
}
