import type { FormatId } from '../../../core/index.ts';
import { judgementOf } from './judgement-of.ts';
import type { PlaygroundFile } from './state.ts';

/** Names that platforms look for; the first is what a nameless text of the format would be called. */
export const FILE_NAMES: Readonly<Record<FormatId, string>> = {
  dockerfile: 'Dockerfile',
  'flywheel-config': 'config.json',
  'flywheel-gear': 'manifest.json',
  'kaapana-processing-container': 'processing-container.json',
  'kaapana-task': 'task.json',
  raiven: 'Dockerfile',
  red: 'experiment.red.yml',
};

/** What a file is called beside the others: its name, else the one that its format has; null where neither is known. */
export function pathOf({ name, pinned, outcome }: PlaygroundFile): string | null {
  if (name !== null) return name;
  const format = pinned ?? judgementOf(outcome)?.format ?? null;
  return format === null ? null : FILE_NAMES[format];
}
