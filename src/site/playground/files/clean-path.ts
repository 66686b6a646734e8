import { HIDDEN_CHARACTERS } from './hidden-characters.ts';
import { isName } from './is-name.ts';

/** More folders in each other are not read. */
const DEEPEST = 16;

/**
 * The path of a file within what was opened, as it may be shown and used: nothing in it leads outside, whatever a zip says.
 * @returns null where nothing is left of it, and where it is too long or too deep
 */
export function cleanPath(path: string): string | null {
  const steps = path
    .replaceAll(HIDDEN_CHARACTERS, '')
    .split(/[/\\]/)
    .filter((step) => step.trim() !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step));
  const clean = steps.join('/');
  return steps.length <= DEEPEST && isName(clean) ? clean : null;
}
