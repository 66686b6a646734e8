import { languageOf } from './document/language-of.ts';
import type { FormatId } from './format.ts';

/** The names that platforms look for, or that people give where none does. */
export const USUAL_NAMES: Readonly<Record<FormatId, string>> = {
  dockerfile: 'Dockerfile',
  'flywheel-config': 'config.json',
  'flywheel-gear': 'manifest.json',
  'kaapana-processing-container': 'processing-container.json',
  'kaapana-task': 'task.json',
  raiven: 'Dockerfile',
  red: 'experiment.red.yml',
};

/** What a text without a name would be called; RED is written in JSON too. */
export function usualName(format: FormatId, text: string): string {
  return format === 'red' && languageOf(text, null) === 'json' ? 'experiment.red.json' : USUAL_NAMES[format];
}
