import type { ShownFate } from './coverage-data.ts';

/** A fate in words. */
export interface FateWords {
  readonly name: string;
  readonly meaning: string;
}

/** What becomes of a fence, for somebody who never read the grammar. */
export const FATE_WORDS: Readonly<Record<ShownFate, FateWords>> = {
  run: {
    name: 'run',
    meaning: 'typed into a shell; exit codes, and outputs where the page shows them, are compared',
  },
  file: { name: 'file', meaning: 'written as shown, and used by the commands of its page' },
  output: { name: 'output', meaning: 'compared with what a command printed or a file holds' },
  checked: { name: 'checked', meaning: 'a manifest, judged as its platform judges it' },
  shown: { name: 'shown only', meaning: 'not run; its reason is given' },
  illustration: { name: 'illustration', meaning: 'nothing that anybody would type or save; not counted' },
  unfated: { name: 'without a fate', meaning: 'an error of the page, which then runs nothing' },
};

/** A ratio as a percentage that never rounds up to all. */
export function percent(ratio: number): string {
  return `${Math.floor(ratio * 1000) / 10} %`;
}
