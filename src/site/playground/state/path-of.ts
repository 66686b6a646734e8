import { usualName } from '../../../core/index.ts';
import { judgementOf } from './judgement-of.ts';
import type { PlaygroundFile } from './state.ts';

/** What a file is called beside the others: its name, else the one that its format has; null where neither is known. */
export function pathOf({ name, text, pinned, outcome }: PlaygroundFile): string | null {
  if (name !== null) return name;
  const format = pinned ?? judgementOf(outcome)?.format ?? null;
  return format === null ? null : usualName(format, text);
}
