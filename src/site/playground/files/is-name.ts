import { HIDDEN_CHARACTERS } from './hidden-characters.ts';

/** Longer paths are not made by people. */
const LONGEST_NAME = 300;

/** Whether a file may be called so here: a path that stays where it is put and that shows as what it is. */
export function isName(name: string): boolean {
  if (name.length > LONGEST_NAME || name.search(HIDDEN_CHARACTERS) !== -1) return false;
  return name.split('/').every((step) => step.trim() !== '' && step !== '.' && step !== '..');
}
