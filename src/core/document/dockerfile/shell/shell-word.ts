import { isSpace } from '../go-space.ts';

/** How quotes, escapes and unknown variables are treated. */
export interface ShellOptions {
  readonly escape: string;
  /** Undefined where the variable is not set. */
  readonly variable: (name: string) => string | undefined;
  readonly keepQuotes?: boolean;
  readonly keepEscapes?: boolean;
  /** Quotes are characters like any other, as in the text of a heredoc. */
  readonly plainQuotes?: boolean;
  /** Leaves `$name` as it is where the variable is not set; otherwise it becomes nothing. */
  readonly keepUnset?: boolean;
}

/** A text after variables and quotes were replaced, or why that cannot be done. */
export interface ShellResult {
  readonly text: string;
  /** The same, parted at blanks outside quotes. */
  readonly words: readonly string[];
  /** Names of variables that were not set, or whose value a pattern changes, which is not worked out here. */
  readonly unset: readonly string[];
  /** What BuildKit says; null where all is well. */
  readonly error: string | null;
}

/** Replaces variables and quotes as BuildKit does (frontend/dockerfile/shell/lex.go, 0.34.2). Never throws. */
export function shellWord(source: string, options: ShellOptions): ShellResult {
  const reader = new Reader(source, options);
  try {
    const { text, words } = reader.until(null, options.keepEscapes ?? false);
    return { text, words, unset: reader.unset, error: null };
  } catch (error) {
    if (!(error instanceof ShellError)) throw error;
    return { text: '', words: [], unset: reader.unset, error: error.message };
  }
}

/** Thrown through the recursion of `Reader` and caught by `shellWord` alone. */
class ShellError extends Error {}

/** Deeper nested `${a:-${b:-…}}` than this is taken for broken; BuildKit has no bound but its stack. */
const MAX_NESTED = 100;

class Reader {
  readonly unset: string[] = [];
  private readonly source: readonly string[];
  private readonly options: ShellOptions;
  /** The word that grows. Nested readers empty it, as BuildKit's do: `x${a:-b}` loses its x where words are parted. */
  private word = '';
  private at = 0;
  private depth = 0;
  private keepEscapes = false;

  constructor(source: string, options: ShellOptions) {
    // Go's text/scanner drops a byte order mark at the start.
    this.source = [...source.replace(/^\uFEFF/, '')];
    this.options = options;
  }

  until(stop: string | null, keepEscapes: boolean): { text: string; words: string[] } {
    const before = this.keepEscapes;
    this.keepEscapes = keepEscapes;
    this.depth += 1;
    if (this.depth > MAX_NESTED) throw new ShellError('syntax error: nested too deep');
    const words: string[] = [];
    this.word = '';
    let text = '';
    for (let next = this.peek(); next !== undefined; next = this.peek()) {
      if (next === stop) {
        this.at += 1;
        this.keepEscapes = before;
        this.depth -= 1;
        return { text, words: this.endWord(words) };
      }
      if (next === '$') {
        const value = this.dollar();
        text += value;
        this.addText(value, words);
      } else if (next === '<' || ((next === "'" || next === '"') && !this.options.plainQuotes)) {
        const value = next === '<' ? this.less() : next === "'" ? this.single() : this.double();
        text += value;
        this.word += value;
      } else {
        text += this.plain(words);
      }
    }
    if (stop !== null) throw new ShellError(`unexpected end of statement while looking for matching ${stop}`);
    return { text, words: this.endWord(words) };
  }

  private plain(words: string[]): string {
    const character = this.take() ?? '';
    if (character !== this.options.escape) {
      this.addText(character, words);
      return character;
    }
    const kept = this.keepEscapes ? character : '';
    this.word += kept;
    const escaped = this.take();
    if (escaped === undefined) return kept;
    this.word += escaped;
    return kept + escaped;
  }

  private addText(text: string, words: string[]): void {
    for (const character of text) {
      if (isSpace(character)) this.endWord(words);
      else this.word += character;
    }
  }

  private endWord(words: string[]): string[] {
    if (this.word !== '') words.push(this.word);
    this.word = '';
    return words;
  }

  private less(): string {
    this.at += 1;
    if (this.peek() !== '<') return '<';
    this.at += 1;
    let text = '<<';
    while (['\t', '\r', ' ', '\n'].includes(this.peek() ?? '')) text += this.take();
    return text;
  }

  private single(): string {
    const quote = this.options.keepQuotes ? "'" : '';
    this.at += 1;
    const end = this.source.indexOf("'", this.at);
    if (end < 0) throw new ShellError('unexpected end of statement while looking for matching single-quote');
    const text = this.source.slice(this.at, end).join('');
    this.at = end + 1;
    return quote + text + quote;
  }

  private double(): string {
    const quote = this.options.keepQuotes ? '"' : '';
    this.at += 1;
    let text = quote;
    for (;;) {
      const next = this.peek();
      if (next === undefined)
        throw new ShellError('unexpected end of statement while looking for matching double-quote');
      if (next === '"') {
        this.at += 1;
        return text + quote;
      }
      text += next === '$' ? this.dollar() : this.inDouble();
    }
  }

  private inDouble(): string {
    const { escape: escapeSign } = this.options;
    const character = this.take() ?? '';
    if (character !== escapeSign) return character;
    const kept = this.keepEscapes ? character : '';
    const next = this.peek();
    if (next === undefined) return kept;
    if (next !== '"' && next !== '$' && next !== escapeSign) return kept + character;
    this.at += 1;
    return kept + next;
  }

  private dollar(): string {
    this.at += 1;
    if (this.peek() !== '{') {
      const name = this.name();
      return name === '' ? '$' : (this.lookUp(name) ?? (this.options.keepUnset ? `$${name}` : ''));
    }
    this.at += 1;
    const next = this.peek();
    if (next === undefined) throw new ShellError("syntax error: missing '}'");
    if (next === '{' || next === '}' || next === ':') throw new ShellError('syntax error: bad substitution');
    const name = this.name();
    const sign = this.take();
    if (sign === '}') return this.lookUp(name) ?? (this.options.keepUnset ? `\${${name}}` : '');
    if (sign === '/') return this.replaced(name);
    return this.modified(name, sign);
  }

  private modified(name: string, sign: string | undefined): string {
    const colon = sign === ':';
    const operator = colon ? this.take() : sign;
    const signs = `${colon ? ':' : ''}${operator ?? ''}`;
    const pattern = operator === '#' || operator === '%';
    const known = operator !== undefined && '+-?#%'.includes(operator);
    if (colon && pattern) throw unsupported(signs);
    if (!colon && !known) throw unsupported(signs);
    const word = this.inner('}', pattern, "syntax error: missing '}'");
    const value = this.lookUp(name);
    if (this.options.keepUnset && value === undefined) return `\${${name}${signs}${word}}`;
    const missing = value === undefined || (colon && value === '');
    if (operator === '-') return missing ? word : (value ?? '');
    if (operator === '+') return missing ? '' : word;
    if (operator === '?') {
      const lack = value === undefined ? 'is not allowed to be unset' : 'is not allowed to be empty';
      if (missing) throw new ShellError(`${name}: ${word === '' ? lack : word}`);
      return value ?? '';
    }
    if (!pattern) throw unsupported(signs);
    checkPattern(word);
    return this.uncertain(name, value);
  }

  private replaced(name: string): string {
    if (this.peek() === '/') this.at += 1;
    const pattern = this.inner('/', true, `syntax error: missing '/' in substitution`);
    const replacement = this.inner('}', true, "syntax error: missing '}'");
    const value = this.lookUp(name);
    if (this.options.keepUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    checkPattern(pattern);
    return this.uncertain(name, value);
  }

  /** Patterns are checked and not applied: the result counts as unknown. */
  private uncertain(name: string, value = ''): string {
    this.unset.push(name);
    return value;
  }

  /** What stands up to the sign that ends it; all that goes wrong up to the end of the text is told as `missing`. */
  private inner(stop: string, keepEscapes: boolean, missing: string): string {
    try {
      return this.until(stop, keepEscapes).text;
    } catch (error) {
      if (error instanceof ShellError && this.peek() === undefined) throw new ShellError(missing);
      throw error;
    }
  }

  private lookUp(name: string): string | undefined {
    const value = this.options.variable(name);
    if (value === undefined) this.unset.push(name);
    return value;
  }

  private name(): string {
    const first = this.peek();
    if (first === undefined) return '';
    if (/\p{Nd}/u.test(first)) return this.takeWhile(/\p{Nd}/u);
    if ('@*#?-$!'.includes(first)) return this.take() ?? '';
    return this.takeWhile(/[\p{L}\p{Nd}_]/u);
  }

  private takeWhile(wanted: RegExp): string {
    let text = '';
    while (wanted.test(this.peek() ?? '')) text += this.take();
    return text;
  }

  private peek(): string | undefined {
    return this.source[this.at];
  }

  private take(): string | undefined {
    const character = this.source[this.at];
    this.at += 1;
    return character;
  }
}

function unsupported(signs: string): ShellError {
  return new ShellError(`unsupported modifier (${signs}) in substitution`);
}

/** Patterns know `*`, `?` and escapes of these; any other escape is rejected. */
function checkPattern(pattern: string): void {
  for (const [, escaped = ''] of pattern.matchAll(/\\(.?)/gs))
    if (!'*?\\}/'.includes(escaped) || escaped === '')
      throw new ShellError(`invalid pattern (${pattern}) in substitution`);
}
