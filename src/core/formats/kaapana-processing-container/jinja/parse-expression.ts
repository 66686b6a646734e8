import type { JinjaFault, JinjaToken, Mark } from './mark.ts';

/** What an expression consists of, as far as a reader needs it. */
export interface Expression {
  /** Names that Jinja2 looks up, with true where it fails if there is none: `a` in `a.b`, `a()` and `a + 1`. */
  readonly names: readonly { readonly token: JinjaToken; readonly used: boolean }[];
  readonly filters: readonly JinjaToken[];
}

/** Left to right, by how tightly they bind (jinja2/parser.py); `not` and the comparisons are read apart. */
const BINARY: ReadonlySet<string> = new Set([
  ...['+', '-', '*', '/', '//', '%', '**', '~', 'and', 'or', '==', '!=', '<', '>', '<=', '>=', 'in'],
]);

const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'none', 'True', 'False', 'None']);

/** Words that are no names where a value is expected. */
const RESERVED: ReadonlySet<string> = new Set(['and', 'or', 'if', 'else', 'in', 'is']);

class Refused extends Error {
  readonly token: JinjaToken | undefined;

  constructor(token: JinjaToken | undefined) {
    super('not an expression of Jinja2');
    this.token = token;
  }
}

/**
 * Reads what stands in `{{ }}` as Jinja2 does; a fault says what it would refuse.
 *
 * @param tokens those of the mark, or of a statement those behind its name
 */
export function parseExpression(
  mark: Mark,
  tokens: readonly JinjaToken[] = mark.tokens,
): Expression | JinjaFault {
  const reader = new Reader(tokens);
  try {
    if (tokens.length === 0) throw new Refused(undefined);
    reader.tuple(null);
    reader.end();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { token } = error;
    return {
      reason:
        token === undefined
          ? tokens.length === 0
            ? 'there is no expression in it'
            : 'the expression breaks off'
          : `${token.text} stands where Jinja2 expects something else`,
      start: token?.start ?? mark.start,
      end: token === undefined ? mark.end : token.start + token.text.length,
      insert: null,
    };
  }
  return { names: reader.names, filters: reader.filters };
}

/** Goes through the tokens once; as recursive as brackets are nested. */
class Reader {
  readonly names: { token: JinjaToken; used: boolean }[] = [];
  readonly filters: JinjaToken[] = [];
  private readonly tokens: readonly JinjaToken[];
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly JinjaToken[]) {
    this.tokens = tokens;
  }

  end(): void {
    if (this.at < this.tokens.length) throw new Refused(this.tokens[this.at]);
  }

  /** Expressions with commas between; `closer` may stand at once or behind the last comma. */
  tuple(closer: string | null): void {
    while (!(closer !== null && this.is(closer))) {
      this.condition();
      if (!this.take(',') || (closer === null && this.at >= this.tokens.length)) break;
    }
    if (closer !== null) this.expect(closer);
  }

  private condition(): void {
    this.binary();
    while (this.take('if')) {
      this.binary();
      if (this.take('else')) this.condition();
    }
  }

  private binary(): void {
    do {
      while (this.take('not'));
      this.unary();
    } while (this.operator());
  }

  private operator(): boolean {
    const { text, type } = this.tokens[this.at] ?? { text: '', type: 'text' };
    if (type !== 'text' && BINARY.has(text)) {
      this.at += 1;
      return true;
    }
    if (text === 'not' && this.tokens[this.at + 1]?.text === 'in') {
      this.at += 2;
      return true;
    }
    return false;
  }

  private unary(): void {
    while (this.take('-') || this.take('+'));
    this.primary();
    this.behind();
  }

  private primary(): void {
    const token = this.next();
    if (token.type === 'number') return;
    if (token.type === 'text') {
      while (this.tokens[this.at]?.type === 'text') this.at += 1;
    } else if (token.type === 'name') {
      if (RESERVED.has(token.text) || token.text === 'not') throw new Refused(token);
      const used = /^(?:[.[(<>+*/%-]|\*\*|\/\/|[<>]=)$/.test(this.peek()) || this.follows(/^[+*/%-]$/);
      if (!CONSTANTS.has(token.text)) this.names.push({ token, used });
    } else this.bracket(token);
  }

  private bracket(token: JinjaToken): void {
    this.depth += 1;
    if (this.depth > 50) throw new Refused(token);
    if (token.text === '(') this.tuple(')');
    else if (token.text === '[') this.tuple(']');
    else if (token.text === '{') this.pairs();
    else throw new Refused(token);
    this.depth -= 1;
  }

  private pairs(): void {
    while (!this.is('}')) {
      this.condition();
      this.expect(':');
      this.condition();
      if (!this.take(',')) break;
    }
    this.expect('}');
  }

  /** What may follow a value: attributes, subscripts, calls, filters and tests. */
  private behind(): void {
    for (;;) {
      if (this.take('.')) this.member();
      else if (this.take('[')) this.subscript();
      else if (this.take('(')) this.call();
      else if (this.take('|')) this.filter();
      else if (this.take('is')) this.test();
      else return;
    }
  }

  private member(): void {
    const token = this.next();
    if (token.type !== 'name' && !/^\d+$/.test(token.text)) throw new Refused(token);
  }

  private subscript(): void {
    if (this.is(']')) throw new Refused(this.tokens[this.at]);
    while (!this.is(']')) {
      if (!this.is(':')) this.condition();
      while (this.take(':')) if (!this.is(':') && !this.is(']') && !this.is(',')) this.condition();
      if (!this.take(',')) break;
    }
    this.expect(']');
  }

  private call(): void {
    while (!this.is(')')) {
      if (!this.take('*')) this.take('**');
      if (this.tokens[this.at]?.type === 'name' && this.tokens[this.at + 1]?.text === '=') this.at += 2;
      this.condition();
      if (!this.take(',')) break;
    }
    this.expect(')');
  }

  private filter(): void {
    this.filters.push(this.name());
    while (this.take('.')) this.name();
    if (this.take('(')) this.call();
  }

  private test(): void {
    this.take('not');
    this.name();
    while (this.take('.')) this.name();
    const { type, text } = this.tokens[this.at] ?? { type: 'operator', text: '' };
    if (this.take('(')) this.call();
    else if (type !== 'operator' && !RESERVED.has(text) && text !== 'not') this.primary();
  }

  private name(): JinjaToken {
    const token = this.next();
    if (token.type !== 'name') throw new Refused(token);
    return token;
  }

  private next(): JinjaToken {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Refused(undefined);
    this.at += 1;
    return token;
  }

  /** True where the token before the last one taken is such an operator. */
  private follows(operator: RegExp): boolean {
    return operator.test(this.tokens[this.at - 2]?.text ?? '');
  }

  private peek(): string {
    return this.tokens[this.at]?.text ?? '';
  }

  private is(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.type !== 'text' && token?.text === text;
  }

  private take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new Refused(this.tokens[this.at]);
  }
}
