import type { ContainerRun } from './container-run.ts';
import { commandWords } from './line/command-words.ts';
import { mountWords } from './line/mount-words.ts';
import { optionWords } from './line/option-words.ts';
import { resultWords, streamWords } from './line/result-words.ts';

/**
 * One line for sh, bash or zsh that does what a run does, from the image to the outputs; paths are absolute. Secrets are
 * variables of the shell in it. What it cannot do: end in time, log in to a registry, choose GPUs by their memory, and make
 * outputs the caller's own. Only a value that ends with a line break breaks the line.
 */
export function dockerLine(run: ContainerRun): string {
  return [
    'docker run --rm',
    ...optionWords(run),
    ...mountWords(run),
    ...commandWords(run),
    ...streamWords(run),
    ...resultWords(run),
  ].join(' ');
}
