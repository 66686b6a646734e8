import { MAX_DEPTH } from '../../document/bounds.ts';
import { plainScalar } from '../tree/plain-scalar.ts';
import { quotedText } from '../tree/quoted-text.ts';
import { readFlow } from '../tree/read-flow.ts';
import type { ListTree, Member, ObjectTree, ScalarTree, Tree } from '../tree/tree.ts';
import { keyOf, type YamlKey } from './key-of.ts';
import { type YamlLine, yamlLines } from './yaml-lines.ts';

/**
 * Reads YAML line by line, as its columns say, whatever is missing in it. A library that knows all of YAML gives up where a
 * key has no colon yet, and takes a second for a text of a megabyte. Never throws, and always ends.
 *
 * @param written where something is being written, at the first sign of the word: a key without a colon is read there
 */
export function readBlock(text: string, written: number | null): Tree | null {
  return new BlockReader(text, written).document();
}

class BlockReader {
  private readonly text: string;
  private readonly written: number | null;
  private readonly lines: readonly YamlLine[];
  /** The line that is read, and the sign in it. */
  private index = 0;
  private at = 0;

  constructor(text: string, written: number | null) {
    this.text = text;
    this.written = written;
    this.lines = yamlLines(text, written);
    this.at = this.lines[0]?.content ?? 0;
  }

  document(): Tree | null {
    return this.lines.length === 0 ? null : this.node(-1, 0, true);
  }

  /**
   * Reads the value that begins here.
   *
   * @param parent the column of the key or hyphen that it belongs to; what stands at that column or before is not its own
   * @param opens true at the beginning of a line or behind a hyphen, where a key or another hyphen may stand
   */
  private node(parent: number, depth: number, opens: boolean): Tree | null {
    const line = this.lines[this.index];
    if (line === undefined) return null;
    const column = this.column();
    if (depth > MAX_DEPTH) {
      this.next();
      return null;
    }
    if (this.at === this.written) return this.mapping(column, depth);
    const key = opens ? this.key(line) : null;
    if (key !== null) return this.mapping(column, depth);
    const behind = this.propertiesEnd(line);
    if (behind !== null) {
      this.at = behind;
      return behind < line.end ? this.node(parent, depth + 1, false) : this.nextNode(parent, depth);
    }
    if (opens && this.isHyphen(line)) return this.sequence(column, depth, parent);
    if (opens && this.isHalfTyped(column)) return this.mapping(column, depth);
    return this.single(line, parent);
  }

  /** The value that begins in the next line, where that is indented enough. */
  private nextNode(parent: number, depth: number): Tree | null {
    this.next();
    return this.lines[this.index] !== undefined && this.column() > parent
      ? this.node(parent, depth + 1, true)
      : null;
  }

  private mapping(column: number, depth: number): ObjectTree {
    const members: Member[] = [];
    const tree: ObjectTree = {
      kind: 'object',
      start: this.at,
      end: this.at,
      layout: { flow: false, column },
      members,
    };
    for (let line = this.lines[this.index]; line !== undefined; line = this.lines[this.index]) {
      // A line between two columns belongs to the last object that reaches so far.
      if (this.column() < column) break;
      if (this.at !== this.written && this.isHyphen(line)) {
        if (this.column() === column) break;
        this.next();
        continue;
      }
      const member = this.member(line, depth);
      members.push(member);
      tree.end = Math.max(member.key.end, member.colon ?? 0, member.value?.end ?? 0);
    }
    return tree;
  }

  private member(line: YamlLine, depth: number): Member {
    const column = this.column();
    const key = this.at === this.written ? null : this.key(line);
    if (key === null) return this.halfTyped(line);
    const { name, start, end, quote, colon } = key;
    const member: Member = {
      step: name,
      key: { start, end, quote, closed: true },
      colon,
      value: null,
      comma: null,
    };
    this.at = this.skip(colon, line.end);
    const inLine = this.at < line.end && this.text[this.at] !== '#';
    member.value = inLine ? this.node(column, depth + 1, false) : this.valueBelow(column, depth);
    return member;
  }

  /** A list may begin at the column of its key; anything else stands deeper. */
  private valueBelow(column: number, depth: number): Tree | null {
    this.next();
    const line = this.lines[this.index];
    if (line === undefined) return null;
    if (this.column() > column) return this.node(column, depth + 1, true);
    return this.column() === column && this.at !== this.written && this.isHyphen(line)
      ? this.sequence(column, depth + 1, column)
      : null;
  }

  /** A word in front of a key at the same column is a key without a colon. */
  private isHalfTyped(column: number): boolean {
    const behind = this.lines[this.index + 1];
    const isBeside = behind !== undefined && behind.content - behind.start === column;
    return (
      isBeside && /\w/.test(this.text[this.at] ?? '') && keyOf(this.text, behind.content, behind.end) !== null
    );
  }

  private halfTyped(line: YamlLine): Member {
    const start = this.at;
    const end = Math.max(start, line.end);
    this.next();
    const step = this.text.slice(start, end);
    return { step, key: { start, end, quote: null, closed: true }, colon: null, value: null, comma: null };
  }

  private sequence(column: number, depth: number, parent: number): ListTree {
    const members: Member[] = [];
    const tree: ListTree = {
      kind: 'list',
      start: this.at,
      end: this.at,
      layout: { flow: false, column },
      members,
    };
    for (let line = this.lines[this.index]; line !== undefined; line = this.lines[this.index]) {
      if (this.column() < column) break;
      if (this.at === this.written) {
        // At the column of the key around, the next key is meant rather than an entry.
        if (this.column() === column && column === parent) break;
        if (this.column() === column) members.push(this.writtenItem(members.length));
        this.next();
      } else if (this.isHyphen(line)) {
        const member = this.item(line, members.length, depth);
        members.push(member);
        tree.end = Math.max(tree.end, member.colon ?? 0, member.value?.end ?? 0);
      } else if (this.column() === column) break;
      else this.next();
    }
    return tree;
  }

  private item(line: YamlLine, step: number, depth: number): Member {
    const hyphen = this.at;
    const column = this.column();
    this.at = this.skip(hyphen + 1, line.end);
    const { written } = this;
    const isEmpty = this.at >= line.end || this.text[this.at] === '#';
    const isWritten =
      isEmpty && written !== null && written > hyphen && isBlank(this.text.slice(hyphen + 1, written));
    if (isWritten) this.at = written;
    const value = isEmpty && !isWritten ? this.nextNode(column, depth) : this.node(column, depth + 1, true);
    const key = { start: hyphen, end: hyphen, quote: null, closed: true };
    return { step, key, colon: hyphen + 1, value, comma: null };
  }

  /** An entry whose hyphen is not there yet. */
  private writtenItem(step: number): Member {
    const key = { start: this.at, end: this.at, quote: null, closed: true };
    return { step, key, colon: null, value: null, comma: null };
  }

  /** A value that is no block: in brackets, in quotes, lines of text, or a word. */
  private single(line: YamlLine, parent: number): Tree {
    const sign = this.text[this.at];
    if (sign === '{' || sign === '[') return this.flow(parent);
    if (sign === '"' || sign === "'") return this.quoted(line, sign, parent);
    return sign === '|' || sign === '>' ? this.linesOfText(parent) : this.plain(line, parent);
  }

  /** Brackets end where a line stands at the column of what is around, so that one left open takes no more with it. */
  private flow(parent: number): Tree {
    const { index, at } = this;
    const limit = this.ownEnd(parent, (line) => /[}\]]/.test(this.text[line.content] ?? ''));
    const tree = readFlow(limit < this.text.length ? this.text.slice(0, limit) : this.text, at, 'yaml');
    this.index = index;
    this.nextBehind(tree.end);
    return tree;
  }

  private quoted(line: YamlLine, quote: '"' | "'", parent: number): ScalarTree {
    const start = this.at;
    const { index } = this;
    let read = quotedText(this.text, start, line.end);
    if (!read.closed) {
      const more = quotedText(
        this.text,
        start,
        this.ownEnd(parent, () => false),
      );
      if (more.closed) read = more;
    }
    this.index = index;
    this.nextBehind(read.end);
    return { kind: 'scalar', start, end: read.end, value: folded(read.value), quote, closed: read.closed };
  }

  private linesOfText(parent: number): ScalarTree {
    const start = this.at;
    const first = this.index + 1;
    this.ownEnd(parent, () => false);
    const last = this.lines[this.index - 1];
    const end = Math.max(start + 1, last?.end ?? 0);
    const body = this.lines.slice(first, this.index).map((line) => this.text.slice(line.content, line.end));
    this.begin();
    return { kind: 'scalar', start, end, value: body.join('\n'), quote: '|', closed: true };
  }

  /** A word or sentence; lines that are indented more belong to it unless they begin with a key of their own. */
  private plain(line: YamlLine, parent: number): ScalarTree {
    const start = this.at;
    let end = this.withoutComment(start, line.end);
    let value = this.text.slice(start, end);
    this.next();
    if (end === line.end)
      for (let more = this.lines[this.index]; more !== undefined; more = this.lines[this.index]) {
        if (this.column() <= parent || this.at === this.written || this.key(more) !== null) break;
        end = this.withoutComment(more.content, more.end);
        value += ` ${this.text.slice(more.content, end)}`;
        this.next();
      }
    return {
      kind: 'scalar',
      start,
      end: Math.max(end, start),
      value: plainScalar(value),
      quote: null,
      closed: true,
    };
  }

  private withoutComment(start: number, end: number): number {
    const text = this.text.slice(start, end);
    const found = / +#/.exec(text);
    return found === null ? end : start + found.index;
  }

  /** Goes to the first line that does not belong to a value, and says where the line before it ends. */
  private ownEnd(parent: number, closes: (line: YamlLine) => boolean): number {
    for (this.next(); ; this.next()) {
      const line = this.lines[this.index];
      if (line === undefined) return this.text.length;
      if (this.column() <= parent && !closes(line)) return line.start;
    }
  }

  /** Goes to the line that begins behind an offset. */
  private nextBehind(offset: number): void {
    while ((this.lines[this.index]?.start ?? offset) < offset) this.index += 1;
    this.begin();
  }

  private next(): void {
    this.index += 1;
    this.begin();
  }

  private begin(): void {
    this.at = this.lines[this.index]?.content ?? this.text.length;
  }

  /** How far the sign that is read stands from the beginning of its line. */
  private column(): number {
    return this.at - (this.lines[this.index]?.start ?? 0);
  }

  private key(line: YamlLine): YamlKey | null {
    return keyOf(this.text, this.at, line.end);
  }

  private isHyphen(line: YamlLine): boolean {
    return this.text[this.at] === '-' && (this.at + 1 >= line.end || isBlank(this.text[this.at + 1] ?? ''));
  }

  /** Where an anchor or tag in front of a value ends, with the blanks behind it; null where there is none. */
  private propertiesEnd(line: YamlLine): number | null {
    const sign = this.text[this.at];
    if (sign !== '&' && sign !== '!') return null;
    let at = this.at;
    while (at < line.end && !isBlank(this.text[at] ?? '')) at += 1;
    return this.skip(at, line.end);
  }

  private skip(from: number, end: number): number {
    let at = from;
    while (at < end && isBlank(this.text[at] ?? '')) at += 1;
    return at;
  }
}

/** Nothing but blanks within a line. */
function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** Lines of a quoted text count as one. */
function folded(text: string): string {
  return text.includes('\n') ? text.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ') : text;
}
