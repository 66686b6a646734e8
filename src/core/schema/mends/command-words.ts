import { lastStep } from '../../document/pointer.ts';

/** A word that no shell reads otherwise than it stands. */
const PLAIN = /^[\w./:=@%+,-]+$/;

/** Whether a place holds a command, by its name. */
export function isCommand(pointer: string): boolean {
  return /command$/i.test(lastStep(pointer));
}

/**
 * A command in the other form: one text as a list of words, a list of words as one text.
 *
 * @returns undefined where signs are in it that mean something to a shell
 */
export function inOtherForm(command: unknown): unknown {
  const words = typeof command === 'string' ? command.trim().split(/\s+/) : command;
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string' && PLAIN.test(word)))
    return undefined;
  return typeof command === 'string' ? words : words.join(' ');
}
