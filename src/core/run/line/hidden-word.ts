import type { Secret } from '../container-run.ts';
import { placeholder } from './placeholder.ts';
import { shellWord } from './shell-word.ts';

/** A text as one word of a line for a shell, in which variables of the shell stand for what is not shown. */
export function hiddenWord(text: string, secrets: readonly Secret[]): string {
  const [first] = secrets
    .filter(({ value }) => text.includes(value))
    .sort((a, b) => b.value.length - a.value.length);
  if (first === undefined) return shellWord(text);
  return text
    .split(first.value)
    .map((part) => (part === '' ? '' : hiddenWord(part, secrets)))
    .join(placeholder(first.name));
}
