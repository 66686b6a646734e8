import { oneEditApart } from '../fate/known-words.ts';
import type { MatchContext } from './match-context.ts';
import { matchLine } from './match-line.ts';
import { NAMED_PATTERNS } from './named-patterns.ts';
import { isPattern, type PageToken, pageTokens } from './page-tokens.ts';

/** Words that people write for a pattern, and the pattern. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:MILLI|MICRO|NANO)?SEC(?:OND)?S?$|^(?:MS|MINUTES?|HOURS?|ELAPSED|TIME_TAKEN|TOOK|SPAN)$/, 'DURATION'],
  [/^(?:CONTAINER|ID|HEX|SHORT_ID|OBJECT_ID|NETWORK_ID)$/, 'CONTAINER_ID'],
  [/^(?:IMAGE|IMG|IMAGE_HASH)$/, 'IMAGE_ID'],
  [/^(?:SHA|HASH|CHECKSUM|SHA_?256_?SUM)$/, 'SHA256'],
  [/^(?:BYTES?|FILE_?SIZE|KB|MB|GB|MEMORY)$/, 'SIZE'],
  [/^(?:N|NUM|INT|INTEGER|FLOAT|DECIMAL|DIGITS?|COUNT)$/, 'NUMBER'],
  [/^(?:DAY|TODAY)$/, 'DATE'],
  [/^(?:CLOCK|NOW)$/, 'TIME'],
  [/^(?:ADDRESS|IP_?ADDRESS|IPV[46]|HOST)$/, 'IP'],
  [/^(?:FILE|DIR|FOLDER|DIRECTORY|FILE_?NAME|FILE_?PATH)$/, 'PATH'],
  [/^(?:PWD|WORKSPACE|WORK_?DIR|HERE)$/, 'CWD'],
  [/^(?:GUID|U?UID)$/, 'UUID'],
];

/** A word in brackets that a page means as a pattern, though it is none. */
export interface MeantPattern {
  /** As the page has it, brackets included. */
  readonly written: string;
  /** What to write instead. */
  readonly instead: string;
  /** True where the line then matches the output. */
  readonly fits: boolean;
}

/**
 * The first bracketed capital word of a page's line that is neither a pattern nor a captured name, with the pattern to
 * write: one that makes the line match, nearest in name, else `[..]`. Null where there is none, and where the output has
 * a bracket in its place too: `[ERROR]` for `[INFO]` is no pattern.
 */
export function meantPattern(pageLine: string, actual: string, context: MatchContext): MeantPattern | null {
  const token = pageTokens(pageLine).find((one) => isUnknown(one, context));
  if (token === undefined || actual[token.index] === '[') return null;
  const word = token.pattern ?? token.name ?? '';
  const write = (pattern: string) =>
    token.pattern === null ? `[${pattern}]` : `[${token.name}:=${pattern}]`;
  const near = nearest(word);
  const candidates = [...new Set([...near, ...Object.keys(NAMED_PATTERNS), 'CWD'])].map(write);
  const ways = token.pattern === null ? [...candidates, '[..]'] : candidates;
  const fitting = ways.find((way) => {
    const line = pageLine.replace(token.text, () => way);
    return matchLine(line, actual, context) !== null;
  });
  if (fitting !== undefined) return { written: token.text, instead: fitting, fits: true };
  const [first] = near;
  return first === undefined ? null : { written: token.text, instead: write(first), fits: false };
}

function isUnknown({ name, pattern }: PageToken, { captures }: MatchContext): boolean {
  if (pattern !== null) return !isPattern(pattern);
  return name !== null && /^[A-Z][A-Z0-9_]+$/.test(name) && !isPattern(name) && !captures.has(name);
}

/** Patterns whose name is the word, part of it, one edit away from it, or what others call it. */
function nearest(word: string): readonly string[] {
  const names = [...Object.keys(NAMED_PATTERNS), 'CWD'];
  const upper = word.toUpperCase();
  const called = OTHER_WORDS.filter(([words]) => words.test(upper)).map(([, name]) => name);
  return [
    ...names.filter((name) => name.replaceAll('_', '') === upper.replaceAll('_', '')),
    ...called,
    ...names.filter((name) => oneEditApart(name, upper)),
    ...names.filter((name) => name.length > 3 && upper.includes(name)),
  ];
}
