/** What the grammar of JSON takes next. `first-…`: right behind the opening bracket, which may be closed at once. */
export type Expected = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'comma' | 'end';

/** Signs of the grammar: brackets, colon, comma, `s` for a text and `v` for a number or a word that is a value. */
export type Sign = '{' | '}' | '[' | ']' | ':' | ',' | 's' | 'v';

/** How far a text has been read: the brackets that are open, the innermost last, and what comes next. */
export interface GrammarState {
  readonly open: string;
  readonly expected: Expected;
}

/** The beginning of a text. */
export const BEGINNING: GrammarState = { open: '', expected: 'value' };

/** The state behind a sign; null where the grammar has no place for it. */
export function advance({ open, expected }: GrammarState, sign: Sign): GrammarState | null {
  switch (expected) {
    case 'value':
      return value(open, sign);
    case 'first-value':
      return sign === ']' ? closed(open) : value(open, sign);
    case 'first-key':
      if (sign === '}') return closed(open);
      return sign === 's' ? { open, expected: 'colon' } : null;
    case 'key':
      return sign === 's' ? { open, expected: 'colon' } : null;
    case 'colon':
      return sign === ':' ? { open, expected: 'value' } : null;
    case 'comma':
      if (sign === ',') return { open, expected: afterComma(open) };
      return sign === closerOf(open) ? closed(open) : null;
    case 'end':
      return null;
  }
}

/** The bracket that closes what was opened last; empty where nothing is open. */
export function closerOf(open: string): '}' | ']' | '' {
  if (open === '') return '';
  return open.endsWith('{') ? '}' : ']';
}

/** What stands behind a comma. */
export function afterComma(open: string): Expected {
  return open.endsWith('{') ? 'key' : 'value';
}

/** The state behind a closing bracket. */
export function closed(open: string): GrammarState {
  return afterValue(open.slice(0, -1));
}

function value(open: string, sign: Sign): GrammarState | null {
  if (sign === '{') return { open: `${open}{`, expected: 'first-key' };
  if (sign === '[') return { open: `${open}[`, expected: 'first-value' };
  return sign === 's' || sign === 'v' ? afterValue(open) : null;
}

function afterValue(open: string): GrammarState {
  return { open, expected: open === '' ? 'end' : 'comma' };
}
