import type { Leftover, StepResult } from '../../../docs/index.ts';
import { leftoverRemedy } from './leftover-remedy.ts';

/** A failed step for a program that shows plain text: message, diff, then the known failures with cause and remedy. */
export function failureText({ message, diff, explained }: StepResult): string {
  const known = explained.map(({ title, cause, remedy }) => `${title}\nwhy: ${cause}\nhelp: ${remedy}`);
  return [message ?? '', diff ?? '', ...known].filter((part) => part !== '').join('\n');
}

/** A leftover in a sentence, and what the page lacks. */
export function leftoverText(leftover: Leftover): string {
  const { kind, name, state } = leftover;
  const what = `${kind} ${name}${state === null ? '' : ` (${state})`}`;
  return `left behind: ${what}; ${leftoverRemedy(leftover)}`;
}
