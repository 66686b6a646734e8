import { inCapitals } from '../../run/line/placeholder.ts';
import type { MeantInput } from '../meaning.ts';

/** The word that stands for a path or value which nobody typed: `IMAGES_FOLDER`, `THRESHOLD_VALUE`. */
export function openWord(name: string, kind: MeantInput['kind']): string {
  const capitals = inCapitals(name, 'INPUT');
  const ending = ENDINGS[kind];
  return `_${capitals}`.endsWith(`_${ending}`) ? capitals : `${capitals}_${ending}`;
}

/** The word that stands for a password or key where no variable of the shell can: `YOUR_API_KEY`. */
export function secretWord(name: string): string {
  return `YOUR_${inCapitals(name, 'SECRET')}`;
}

const ENDINGS: Readonly<Record<MeantInput['kind'], string>> = {
  file: 'FILE',
  folder: 'FOLDER',
  either: 'FOLDER',
  key: 'KEY',
  value: 'VALUE',
};
