import type { Case } from './case.ts';
import { mutateText } from './mutate-text.ts';
import { mutateValue } from './mutate-value.ts';
import type { Random } from './random.ts';

/** How texts of a format are changed. */
export interface DocumentMeans {
  /** Keys and values of the format, of which some are put in. */
  readonly words: readonly unknown[];
  /** What means something to its reader, besides the signs of JSON and YAML. */
  readonly signs: readonly string[];
  /** @throws where the text cannot be read */
  readonly read: (text: string) => unknown;
  readonly write: (value: unknown, chance: Random) => Pick<Case, 'text' | 'fileName'>;
}

/** Changes one or two things: in a third of the cases, and where it cannot be read, in the text, else in its value. */
export function mutateDocument(seed: Case, means: DocumentMeans, chance: Random): Case {
  const times = 1 + chance.below(2);
  const changed = chance.below(3) === 0 ? null : changedValue(seed, times, means, chance);
  if (changed !== null) return { ...seed, ...changed };
  let { text } = seed;
  for (let left = times; left > 0; left -= 1) text = mutateText(text, means.signs, chance);
  return { ...seed, text };
}

function changedValue(seed: Case, times: number, { words, read, write }: DocumentMeans, chance: Random) {
  let value: unknown;
  try {
    value = read(seed.text);
  } catch {
    return null;
  }
  for (let left = times; left > 0; left -= 1) value = mutateValue(value, words, chance);
  return write(value, chance);
}

/** The `write` of formats that are JSON. */
export function jsonFile(fileName: string): DocumentMeans['write'] {
  return (value, chance) => ({ fileName, text: JSON.stringify(value, null, chance.below(3)) });
}
