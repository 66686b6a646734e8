import { createScanner, type Node, parseTree } from 'jsonc-parser';
import { align } from './align.ts';
import { withBigIntegers } from './big-integers.ts';
import { jsonDifferences } from './json-differences.ts';
import { type JsonLayout, jsonLayout, printEntry, printJson } from './json-layout.ts';
import type { Captures, MatchContext } from './match-context.ts';
import { rewriteTowards } from './rewrite-towards.ts';

/** Deeper than any page; the parser walks into itself at each level. */
const MOST_NESTED = 200;
/** Most pairs of two lists' elements that are compared to find out which were added or taken away. */
const MOST_PAIRS = 2_500;
/** How far apart two elements are that are both lists or both objects; 1 is another element. */
const SAME_KIND = 0.6;

/**
 * An output as the page would write it: what the page says already stays as it stands there, with its layout, its order of
 * keys and its wildcards; what is new comes last in its object, what is gone is taken out. Both texts are JSON, or the
 * page's is blank. Null for an output that is nested too deep.
 */
export function rewriteJson(page: string, output: string, context: MatchContext): string | null {
  if (depth(output) > MOST_NESTED || depth(page) > MOST_NESTED) return null;
  const [wanted, found] = [parseTree(page), parseTree(output)];
  if (found === undefined) return null;
  const layout = jsonLayout(page);
  if (wanted === undefined) return `${printJson(found, output, layout, '')}\n`;
  const rewriting = new JsonRewriting(page, output, layout, context);
  const text = rewriting.value(wanted, found);
  return page.slice(0, wanted.offset) + text + page.slice(wanted.offset + wanted.length);
}

/** Walks both values at once; captures pass from one string to the next in the page's order. */
class JsonRewriting {
  private captures: Captures;
  private readonly page: string;
  private readonly output: string;
  private readonly layout: JsonLayout;
  private readonly context: MatchContext;

  constructor(page: string, output: string, layout: JsonLayout, context: MatchContext) {
    this.page = page;
    this.output = output;
    this.layout = layout;
    this.context = context;
    this.captures = context.captures;
  }

  value(wanted: Node, found: Node): string {
    const { differences, captures } = this.compare(wanted, found);
    if (differences.length === 0) {
      this.captures = captures;
      return this.asWritten(wanted);
    }
    if (wanted.type === 'string' && found.type === 'string') return this.string(wanted, found);
    const same = wanted.type === found.type && (wanted.children?.length ?? 0) > 0;
    if (same && wanted.type === 'object') return this.object(wanted, found);
    if (same && wanted.type === 'array') return this.array(wanted, found);
    return printJson(found, this.output, this.layout, this.indentAt(wanted));
  }

  private string(wanted: Node, found: Node): string {
    const [says, text] = [String(wanted.value), String(found.value)];
    const rewritten = rewriteTowards(says.split('\n'), text, { ...this.context, captures: this.captures });
    this.captures = rewritten.captures;
    const lines = rewritten.lines.join('\n');
    return lines === text.trimEnd() ? this.asPrinted(found) : JSON.stringify(lines);
  }

  private object(wanted: Node, found: Node): string {
    const properties = wanted.children ?? [];
    const theirs = new Map((found.children ?? []).map((property) => [keyOf(property), property]));
    const entries = properties.map((property) => {
      const [key, value] = property.children ?? [];
      const actual = theirs.get(keyOf(property))?.children?.[1];
      if (key === undefined || value === undefined || actual === undefined) return null;
      return this.page.slice(property.offset, value.offset) + this.value(value, actual);
    });
    const own = new Set(properties.map(keyOf));
    const added = [...theirs].flatMap(([key, property]) =>
      own.has(key) ? [] : [this.entry(property, wanted)],
    );
    const intact = added.length === 0 && entries.every((entry) => entry !== null);
    const all = [...entries, ...added].filter((entry) => entry !== null);
    return intact ? this.between(wanted, all) : this.anew(wanted, all);
  }

  private array(wanted: Node, found: Node): string {
    const [page, actual] = [wanted.children ?? [], found.children ?? []];
    if (page.length === actual.length) {
      return this.between(
        wanted,
        page.map((node, index) => this.value(node, actual[index] ?? node)),
      );
    }
    const difference = (i: number, j: number): number => this.apart(page[i], actual[j]);
    const few = page.length * actual.length <= MOST_PAIRS;
    const moves = few ? align(page.length, actual.length, () => false, difference) : null;
    if (moves === null) return printJson(found, this.output, this.layout, this.indentAt(wanted));
    const entries: string[] = [];
    let [i, j] = [0, 0];
    for (const move of moves) {
      const [left, right] = [page[i], actual[j]];
      if (right !== undefined && move === 'extra') entries.push(this.entry(right, wanted));
      else if (left !== undefined && right !== undefined && move !== 'missing')
        entries.push(this.value(left, right));
      if (move !== 'extra') i += 1;
      if (move !== 'missing') j += 1;
    }
    return this.anew(wanted, entries);
  }

  private apart(wanted: Node | undefined, found: Node | undefined): number {
    if (wanted === undefined || found === undefined) return 1;
    if (this.compare(wanted, found).differences.length === 0) return 0;
    return wanted.type === found.type && wanted.children !== undefined ? SAME_KIND : 1;
  }

  private compare(wanted: Node, found: Node) {
    const read = (text: string): unknown => JSON.parse(withBigIntegers(text));
    const context = { ...this.context, captures: this.captures };
    return jsonDifferences(read(this.asWritten(wanted)), read(this.asPrinted(found)), context);
  }

  /** The page's container with other entries, all else as it stands. */
  private between(wanted: Node, entries: readonly string[]): string {
    let text = '';
    let at = wanted.offset;
    for (const [index, child] of (wanted.children ?? []).entries()) {
      text += this.page.slice(at, child.offset) + (entries[index] ?? '');
      at = child.offset + child.length;
    }
    return text + this.page.slice(at, wanted.offset + wanted.length);
  }

  /** The page's container with more or fewer entries, spaced as its first and last are. */
  private anew(wanted: Node, entries: readonly string[]): string {
    const children = wanted.children ?? [];
    const [first, last] = [children[0], children.at(-1)];
    if (first === undefined || last === undefined || entries.length === 0) {
      return wanted.type === 'object' ? '{}' : '[]';
    }
    const open = this.page.slice(wanted.offset, first.offset);
    const close = this.page.slice(last.offset + last.length, wanted.offset + wanted.length);
    const separator = open.includes('\n') ? `,${open.slice(1)}` : this.layout.comma;
    return open + entries.join(separator) + close;
  }

  /** An entry that the page did not have, for a container of the page. */
  private entry(node: Node, container: Node): string {
    const first = container.children?.[0];
    const inline = first === undefined || !this.page.slice(container.offset, first.offset).includes('\n');
    const layout = inline ? { ...this.layout, unit: null } : this.layout;
    return printEntry(node, this.output, layout, first === undefined ? '' : this.indentAt(first));
  }

  private indentAt({ offset }: Node): string {
    const start = this.page.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(this.page.slice(start, offset))?.[0] ?? '';
  }

  private asWritten({ offset, length }: Node): string {
    return this.page.slice(offset, offset + length);
  }

  private asPrinted({ offset, length }: Node): string {
    return this.output.slice(offset, offset + length);
  }
}

function keyOf({ children }: Node): string {
  return String(children?.[0]?.value);
}

/** How many lists and objects lie around the innermost value. */
function depth(text: string): number {
  const scanner = createScanner(text, true);
  let [level, most] = [0, 0];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') level += 1;
    if (sign === '}' || sign === ']') level -= 1;
    most = Math.max(most, level);
  }
  return most;
}
