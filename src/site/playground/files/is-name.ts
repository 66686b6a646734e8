/** Longer paths are not made by people. */
const LONGEST_NAME = 300;

/** Controls, halves of characters, and what turns the direction of what is shown. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Whether a file may be called so here: a path that stays where it is put and that shows as what it is. */
export function isName(name: string): boolean {
  if (name.length > LONGEST_NAME || HIDDEN.test(name)) return false;
  return name.split('/').every((step) => step.trim() !== '' && step !== '.' && step !== '..');
}
