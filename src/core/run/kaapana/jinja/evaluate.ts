import type { JinjaToken } from '../../../formats/kaapana-processing-container/jinja/mark.ts';
import { unset } from './unset.ts';

/** What a template can look up. */
export interface Names {
  readonly env: Readonly<Record<string, string>>;
  readonly custom: Readonly<Record<string, string>>;
}

/** A value of an expression: a text, or a variable that is not set, by its name. */
type Value = { readonly text: string } | { readonly unset: string };

/** Thrown for what Jinja2 may well render and Waybill does not. */
export class NotRendered extends Error {}

/** Methods of Python's dictionaries, which `env.NAME` finds before a variable of that name. */
const METHODS = new Set(
  'clear copy decodekey decodevalue encodekey encodevalue fromkeys get items keys pop popitem setdefault update values'.split(
    ' ',
  ),
);

/**
 * What an expression becomes: texts, whole numbers, `env` and `custom` with a point or brackets, `~`, `or`, and the filters
 * `default`, `lower`, `upper`, `trim` and `string`.
 *
 * @param read is told each variable that is looked up
 * @throws NotRendered for all else
 */
export function evaluate(tokens: readonly JinjaToken[], names: Names, read: (name: string) => void): string {
  const value = new Evaluator(tokens, names, read).whole();
  return asWritten(value);
}

function asWritten(value: Value): string {
  return 'text' in value ? value.text : unset(value.unset);
}

class Evaluator {
  private readonly tokens: readonly JinjaToken[];
  private readonly names: Names;
  private readonly read: (name: string) => void;
  private at = 0;

  constructor(tokens: readonly JinjaToken[], names: Names, read: (name: string) => void) {
    this.tokens = tokens;
    this.names = names;
    this.read = read;
  }

  whole(): Value {
    const value = this.either();
    if (this.at < this.tokens.length) throw new NotRendered();
    return value;
  }

  private either(): Value {
    let value = this.joined();
    while (this.take('or')) {
      const other = this.joined();
      if (!('text' in value) || value.text === '') value = other;
    }
    return value;
  }

  private joined(): Value {
    let value = this.filtered();
    while (this.take('~')) value = { text: asWritten(value) + asWritten(this.filtered()) };
    return value;
  }

  private filtered(): Value {
    let value = this.primary();
    while (this.take('|')) value = this.filter(value);
    return value;
  }

  private filter(value: Value): Value {
    const name = this.next().text;
    const given = this.take('(') ? this.either() : null;
    if (given !== null) this.expect(')');
    if (name === 'default' || name === 'd') return 'text' in value ? value : (given ?? { text: '' });
    if (given !== null) throw new NotRendered();
    if (!('text' in value)) return value;
    if (name === 'lower') return { text: value.text.toLowerCase() };
    if (name === 'upper') return { text: value.text.toUpperCase() };
    if (name === 'trim') return { text: value.text.trim() };
    if (name === 'string') return value;
    throw new NotRendered();
  }

  private primary(): Value {
    const token = this.next();
    if (token.type === 'text') return { text: this.texts(token) };
    if (token.type === 'number' && /^(?:0|[1-9]\d*)$/.test(token.text)) return { text: token.text };
    if (token.type === 'name' && (token.text === 'env' || token.text === 'custom'))
      return this.member(token.text);
    if (token.type !== 'operator' || token.text !== '(') throw new NotRendered();
    const value = this.either();
    this.expect(')');
    return value;
  }

  /** Texts in a row are one. An escape may mean anything to Python. */
  private texts(first: JinjaToken): string {
    const parts = [first];
    while (this.tokens[this.at]?.type === 'text') parts.push(this.next());
    if (parts.some(({ text }) => text.includes('\\'))) throw new NotRendered();
    return parts.map(({ text }) => text.slice(1, -1)).join('');
  }

  private member(owner: 'env' | 'custom'): Value {
    const name = this.take('.') ? this.attribute() : this.subscript();
    if (['.', '[', '('].includes(this.tokens[this.at]?.text ?? '')) throw new NotRendered();
    const known = this.names[owner];
    this.read(`${owner}.${name}`);
    return Object.hasOwn(known, name) ? { text: known[name] ?? '' } : { unset: `${owner}.${name}` };
  }

  private attribute(): string {
    const { type, text } = this.next();
    if (type !== 'name' || METHODS.has(text) || text.startsWith('_')) throw new NotRendered();
    return text;
  }

  private subscript(): string {
    this.expect('[');
    const token = this.next();
    if (token.type !== 'text') throw new NotRendered();
    const name = this.texts(token);
    this.expect(']');
    return name;
  }

  private next(): JinjaToken {
    const token = this.tokens[this.at];
    if (token === undefined) throw new NotRendered();
    this.at += 1;
    return token;
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    if (token === undefined || token.type === 'text' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new NotRendered();
  }
}
