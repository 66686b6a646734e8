import { inCapitals } from '../../run/line/placeholder.ts';
import type { MeantInput } from '../meaning.ts';

/** The word that stands for a path or value which nobody typed: `IMAGES_FOLDER`, `THRESHOLD_VALUE`. */
export function openWord(name: string, kind: MeantInput['kind']): string {
  return `${inCapitals(name, 'INPUT')}_${ENDINGS[kind]}`;
}

const ENDINGS: Readonly<Record<MeantInput['kind'], string>> = {
  file: 'FILE',
  folder: 'FOLDER',
  either: 'FOLDER',
  key: 'KEY',
  value: 'VALUE',
};
