import type { Language } from '../../document/document.ts';
import { languageOf } from '../../document/language-of.ts';
import type { FormatId } from '../../format.ts';
import { example as dockerfile } from '../../formats/dockerfile/example.ts';
import { example as flywheelConfig } from '../../formats/flywheel-config/example.ts';
import { example as flywheelGear } from '../../formats/flywheel-gear/example.ts';
import { example as kaapanaProcessingContainer } from '../../formats/kaapana-processing-container/example.ts';
import { example as kaapanaTask } from '../../formats/kaapana-task/example.ts';
import { example as raiven } from '../../formats/raiven/example.ts';
import { example as red } from '../../formats/red/example.ts';
import { SIGNS } from '../../formats/signs.ts';
import type { AssistOptions } from '../assist-options.ts';
import type { Completion } from '../completion.ts';
import { snippetText } from '../print/tab-stops.ts';
import { listOffers } from './offer.ts';

/** A whole manifest to begin with. */
interface Start {
  readonly format: FormatId;
  readonly text: string;
  readonly language: Language;
}

const STARTS: readonly Start[] = [
  { format: 'kaapana-processing-container', text: kaapanaProcessingContainer, language: 'json' },
  { format: 'kaapana-task', text: kaapanaTask, language: 'json' },
  { format: 'flywheel-gear', text: flywheelGear, language: 'json' },
  { format: 'flywheel-config', text: flywheelConfig, language: 'json' },
  { format: 'red', text: red, language: 'yaml' },
  { format: 'raiven', text: raiven, language: 'dockerfile' },
  { format: 'dockerfile', text: dockerfile, language: 'dockerfile' },
];

/** Whole manifests for a text that has nothing in it but blanks. A file's name or a pinned format leaves fewer. */
export function startOffers(text: string, { fileName, format }: AssistOptions): Completion[] {
  const language = fileName !== null && /\.\w+$|file$/i.test(fileName) ? languageOf(text, fileName) : null;
  const fitting = STARTS.filter((start) =>
    format === null ? language === null || start.language === language : start.format === format,
  );
  return listOffers(
    fitting.map(({ text: manifest, format: id }, index) => ({
      label: SIGNS.find((sign) => sign.id === id)?.title ?? id,
      kind: 'snippet',
      detail: 'a whole one to begin with',
      markdown: `A small and valid one. [Reference](/reference/${id}/)`,
      insert: snippetText(manifest),
      preferred: index === 0,
    })),
    { start: 0, end: text.length, also: [] },
  );
}
