import { DIRECTIVE_KEYS } from '../assemble/directive.ts';
import { isTheirs, nearestWord, OUR_KEYS, OUR_WORDS, type OurKey, type OurWord } from './known-words.ts';
import { splitWords, type Word } from './split-words.ts';

/** The words of a fence that are ours, and what is wrong with its other words. */
export interface FenceWords {
  readonly values: Readonly<Partial<Record<OurKey, string>>>;
  readonly words: ReadonlySet<OurWord>;
  /** A key of ours that stands there more than once. */
  readonly repeated: OurKey | null;
  /** What is wrong with the first word that nobody knows, null where all are known. */
  readonly flaw: WordFlaw | null;
}

/** Why an info string cannot be read, and what to write instead; its place is the fence's. */
export interface WordFlaw {
  readonly message: string;
  readonly help: string;
}

/** Reads the info string behind the language. */
export function readFenceWords(meta: string): FenceWords {
  const values: Partial<Record<OurKey, string>> = {};
  const words = new Set<OurWord>();
  let repeated: OurKey | null = null;
  let flaw: WordFlaw | null = null;
  for (const word of splitWords(meta)) {
    if (word.kind === 'marker') continue;
    const key = OUR_KEYS.find((ours) => ours === word.key);
    const alone = OUR_WORDS.find((ours) => ours === word.key);
    flaw ??= wordFlaw(word, key, alone);
    if (alone !== undefined) words.add(alone);
    if (key === undefined) continue;
    if (values[key] !== undefined) repeated ??= key;
    values[key] = word.kind === 'pair' ? word.value : '';
  }
  return { values, words, repeated, flaw };
}

function wordFlaw(
  word: Exclude<Word, { kind: 'marker' }>,
  key: OurKey | undefined,
  alone: OurWord | undefined,
): WordFlaw | null {
  if (word.kind === 'pair' && !word.closed) {
    const message = `The value of \`${word.key}=\` is never closed.`;
    return { message, help: `Write \`${word.key}="…"\`; there is no escape inside a value.` };
  }
  if (key !== undefined && word.kind === 'word' && key !== 'shown') {
    return { message: `\`${key}\` has no value.`, help: `Write \`${key}="…"\`.` };
  }
  if (alone !== undefined && word.kind === 'pair') {
    return { message: `\`${alone}\` takes no value.`, help: `Write \`${alone}\` alone.` };
  }
  if (key !== undefined || alone !== undefined || isTheirs(word.key)) return null;
  const near = nearestWord(word.key);
  const written = word.kind === 'pair' ? `${word.key}=` : word.key;
  let help =
    near === null
      ? `Take \`${written}\` out, or write a word that Waybill or Expressive Code knows: ${KNOWN}.`
      : `Write \`${written.replace(word.key, near)}\`, or take \`${written}\` out.`;
  if (DIRECTIVE_KEYS.some((theirs) => theirs === word.key)) {
    help = `Write it in a directive, a comment above the fence: \`waybill: ${word.key}=…\`.`;
  }
  return { message: `Nobody knows the word \`${written}\`.`, help };
}

const KNOWN = [...OUR_WORDS.map((word) => `\`${word}\``), ...OUR_KEYS.map((key) => `\`${key}=\``)].join(', ');
