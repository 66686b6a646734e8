/** Keys of ours that take a value (FENCES.md, "Fates" and "Console"). */
export const OUR_KEYS = ['title', 'of', 'schema', 'check', 'expect', 'shown', 'prompt', 'retry'] as const;
/** A key that decides what becomes of its fence. */
export type OurKey = (typeof OUR_KEYS)[number];

/** Words of ours that stand alone. */
export const OUR_WORDS = ['run', 'output', 'tty'] as const;
/** A word that decides what becomes of its fence. */
export type OurWord = (typeof OUR_WORDS)[number];

/**
 * Words and keys of Expressive Code and its plug-ins that pass through, with and without a value.
 * Source: the props that @expressive-code/core 0.4x reads from a code block (`wrap`, `lang` …), its frames, text-markers,
 * collapsible-sections and line-numbers plug-ins, https://expressive-code.com/key-features/.
 */
const THEIR_WORDS: ReadonlySet<string> = new Set([
  ...['frame', 'lang', 'wrap', 'preserveIndent', 'hangingIndent', 'useDiffSyntax', 'diff'],
  ...['ins', 'del', 'mark', 'add', 'rem'],
  ...['collapse', 'collapseStyle', 'collapsePreserveIndent', 'showLineNumbers', 'startLineNumber'],
]);

/** True for a word or key that Expressive Code understands. */
export function isTheirs(key: string): boolean {
  return THEIR_WORDS.has(key);
}

/** The known word that was probably meant: the same but for case, or one edit away; null where none is near. */
export function nearestWord(key: string): string | null {
  const known = [...OUR_KEYS, ...OUR_WORDS, ...THEIR_WORDS];
  return (
    known.find((word) => word.toLowerCase() === key.toLowerCase()) ??
    known.find((word) => word.length > 2 && oneEditApart(word, key)) ??
    null
  );
}

/** True for words with one letter more, fewer or other, or two neighbours exchanged. */
export function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.slice(at) === long.slice(at + 1) || short.slice(at + 1) === long.slice(at + 1)) return true;
  const exchanged = short[at] === long[at + 1] && short[at + 1] === long[at];
  return exchanged && short.slice(at + 2) === long.slice(at + 2);
}
