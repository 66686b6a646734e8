import type { Span } from '../../document.ts';
import { skipSpace } from '../go-space.ts';
import { type SplitLine, splitLine } from '../instruction/split-line.ts';
import { type Directives, isComment, readDirective } from './directives.ts';
import { type HeredocMark, heredocMarks } from './heredoc-mark.ts';
import { isTooLongForBuildKit } from './line-length.ts';
import { type LogicalLine, type Segment, sourceSpan } from './logical-line.ts';
import { type PhysicalLine, physicalLines } from './physical-lines.ts';

/** A heredoc as it was read, with the place of its content. */
export interface ReadHeredoc {
  readonly name: string;
  readonly content: string;
  readonly span: Span;
}

/** One instruction with all that was read of it. */
export interface Entry {
  readonly line: LogicalLine;
  readonly split: SplitLine;
  readonly heredocs: readonly ReadHeredoc[];
}

/** What stops BuildKit's parser as a whole, and where. */
export interface Stop {
  readonly kind:
    | 'repeated-directive'
    | 'escape-directive'
    | 'check-directive'
    | 'line-too-long'
    | 'open-heredoc';
  readonly span: Span;
  /** The name of an open heredoc. */
  readonly name: string;
}

/** A Dockerfile as its instructions, up to where BuildKit stops. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly escape: '\\' | '`';
  readonly syntax: string | null;
  readonly stop: Stop | null;
}

/** Parts a Dockerfile into its instructions as BuildKit's parser does (frontend/dockerfile/parser/parser.go, 0.34.2). */
export function readEntries(text: string): Entries {
  const reader = new EntryReader(text);
  const entries: Entry[] = [];
  for (let entry = reader.next(); entry !== null; entry = reader.next()) entries.push(entry);
  const { directives, stop } = reader;
  return { entries, escape: directives.escape, syntax: directives.syntax, stop };
}

class EntryReader {
  readonly directives: Directives = {
    escape: '\\',
    syntax: null,
    seen: new Set(),
    indented: false,
    done: false,
  };
  stop: Stop | null = null;
  private readonly lines: readonly PhysicalLine[];
  private at = 0;

  constructor(text: string) {
    this.lines = physicalLines(text);
  }

  next(): Entry | null {
    for (let line = this.take(); line !== null; line = this.take()) {
      const joined = this.begin(line);
      if (this.stop !== null && joined === null) return null;
      if (joined !== null) return this.finish(joined);
    }
    return null;
  }

  /** The logical line that begins here; null for a comment, an empty line and a directive. */
  private begin(first: PhysicalLine): LogicalLine | null {
    const bom = first.offset === 0 && first.text.startsWith('\uFEFF') ? 1 : 0;
    const start = skipSpace(first.text, bom, first.text.length);
    const text = first.text.slice(start);
    this.directives.indented ||= start > bom;
    const wrong = readDirective(text, this.directives);
    if (wrong !== null) {
      const span = { start: first.offset + start, end: first.offset + first.text.length };
      this.stop = { kind: `${wrong}-directive`, span, name: '' };
      return null;
    }
    if (text === '' || text.startsWith('#')) return null;
    return this.join(text, first.offset + start);
  }

  private join(first: string, offset: number): LogicalLine {
    const segments: Segment[] = [];
    const parts: string[] = [];
    let length = 0;
    const add = (text: string, at: number) => {
      segments.push({ at: length, offset: at });
      parts.push(text);
      length += text.length;
    };
    let cut = this.continuation(first);
    add(cut === null ? first : first.slice(0, cut), offset);
    while (cut !== null) {
      const line = this.take();
      if (line === null) break;
      if (isComment(line.text) || skipSpace(line.text, 0, line.text.length) === line.text.length) continue;
      cut = this.continuation(line.text);
      add(cut === null ? line.text : line.text.slice(0, cut), line.offset);
    }
    return { text: parts.join(''), segments };
  }

  /** Where the escape stands that continues a line on the next one; null where it ends here. */
  private continuation(text: string): number | null {
    let end = text.length;
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
    const { escape: escapeSign } = this.directives;
    return text[end - 1] === escapeSign && text[end - 2] !== escapeSign ? end - 1 : null;
  }

  private finish(line: LogicalLine): Entry {
    const split = splitLine(line.text, this.directives.escape);
    const marks = canHoldHeredoc(split) ? heredocMarks(line.text) : [];
    return { line, split, heredocs: marks.map((mark) => this.heredoc(mark, line)) };
  }

  private heredoc(mark: HeredocMark, line: LogicalLine): ReadHeredoc {
    const start = this.lines[this.at]?.offset ?? this.end();
    let content = '';
    for (let next = this.take(); next !== null; next = this.take()) {
      const end = mark.tabs ? next.text.replace(/^\t+/, '') : next.text;
      if (end === mark.name) return { name: mark.name, content, span: { start, end: next.offset } };
      content += next.raw;
    }
    this.stop ??= { kind: 'open-heredoc', span: sourceSpan(line, 0, line.text.length), name: mark.name };
    return { name: mark.name, content, span: { start, end: this.end() } };
  }

  private take(): PhysicalLine | null {
    const line = this.lines[this.at];
    if (line === undefined || this.stop !== null) return null;
    if (isTooLongForBuildKit(line.raw)) {
      const span = { start: line.offset, end: line.offset + Math.min(line.text.length, 80) };
      this.stop = { kind: 'line-too-long', span, name: '' };
      return null;
    }
    this.at += 1;
    return line;
  }

  private end(): number {
    const last = this.lines.at(-1);
    return last === undefined ? 0 : last.offset + last.raw.length;
  }
}

/** ADD, COPY and RUN may have heredocs, also behind ONBUILD, but not in JSON form. */
function canHoldHeredoc({ name, json, trigger }: SplitLine): boolean {
  if (name === 'ONBUILD' && trigger !== null) return canHoldHeredoc(trigger);
  return ['ADD', 'COPY', 'RUN'].includes(name) && !json;
}
