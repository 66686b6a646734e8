import { BoundPassed } from '../budget.ts';
import { inEitherCase, single } from './character-sets.ts';
import { FLAG_LETTERS, type Flags, NO_FLAGS } from './flags.ts';
import { parseClass } from './parse-class.ts';
import { parseEscape } from './parse-escape.ts';
import type { PatternNode } from './pattern-node.ts';
import { PatternSource } from './pattern-source.ts';
import { fixedWidth } from './pattern-width.ts';

/** Longer or deeper ones are not read. */
const MAX_PATTERN_LENGTH = 10_000;
const MAX_GROUP_DEPTH = 100;
/** Python's own highest count of repetitions, and one more. */
const MAX_REPEAT = 4_294_967_295;

const EMPTY: PatternNode = { kind: 'sequence', parts: [] };

/**
 * Reads a regular expression as Python's `re.compile` does (CPython 3.11, Lib/re/_parser.py).
 *
 * @throws PatternError where Python refuses it, BoundPassed where it is beyond our bounds
 */
export function parsePattern(pattern: string): PatternNode {
  if (pattern.length > MAX_PATTERN_LENGTH)
    throw new BoundPassed(`has a pattern of more than ${MAX_PATTERN_LENGTH.toLocaleString('en')} characters`);
  return new PatternParser(pattern).parse();
}

/** How often something is repeated, and where that is said. */
type Counts = readonly [least: number, most: number, at: number];

class PatternParser {
  private readonly source: PatternSource;
  private flags: Flags = NO_FLAGS;
  private groups = 0;
  private readonly names = new Map<string, number>();
  private readonly open = new Set<number>();
  private depth = 0;
  /** The highest group that a condition asks for; it may come later. */
  private asked = 0;

  constructor(pattern: string) {
    this.source = new PatternSource(pattern);
  }

  parse(): PatternNode {
    const node = this.choice(true);
    if (this.source.next !== null) this.source.fail('a bracket ) closes nothing');
    if (this.asked > this.groups) this.source.fail(`there is no group ${this.asked}`);
    return node;
  }

  private choice(outermost: boolean): PatternNode {
    const outer = this.flags;
    const branches = [this.sequence(outermost)];
    while (this.source.skip('|')) branches.push(this.sequence(false));
    if (!outermost) this.flags = outer;
    return branches.length === 1 ? (branches[0] ?? EMPTY) : { kind: 'choice', branches };
  }

  /** @param first true where the flags of the whole pattern may stand */
  private sequence(first: boolean): PatternNode {
    const parts: PatternNode[] = [];
    for (
      let next = this.source.next;
      next !== null && next !== '|' && next !== ')';
      next = this.source.next
    ) {
      if (this.flags.verbose && this.skipVerbose()) continue;
      const counts = this.quantifier();
      const part =
        counts === null ? this.atom(first && parts.length === 0) : this.repeated(parts.pop(), counts);
      if (part !== null) parts.push(part);
    }
    return { kind: 'sequence', parts };
  }

  private skipVerbose(): boolean {
    if (/\s/.test(this.source.next ?? '')) this.source.take();
    else if (this.source.next === '#') this.source.takeWhile(/[^\n]/);
    else return false;
    return true;
  }

  /** One character, list, anchor or group; null for what matches nothing by itself, a comment for instance. */
  private atom(first: boolean): PatternNode | null {
    const { source, flags } = this;
    const at = source.at;
    const character = source.take() ?? '';
    if (character === '\\') return this.escaped();
    if (character === '[') return { kind: 'character', matches: parseClass(source, flags) };
    if (character === '.') return { kind: 'character', matches: (code) => flags.dotAll || code !== 10 };
    if (character === '^') return this.anchor(flags.multiline ? 'line-start' : 'start');
    if (character === '$') return this.anchor(flags.multiline ? 'line-end' : 'end');
    if (character === '(') return this.group(first, at);
    return { kind: 'character', matches: single(character.codePointAt(0) ?? 0, flags) };
  }

  private anchor(anchor: Extract<PatternNode, { kind: 'anchor' }>['anchor']): PatternNode {
    return { kind: 'anchor', anchor, ascii: this.flags.ascii };
  }

  private escaped(): PatternNode {
    const at = this.source.at - 1;
    const read = parseEscape(this.source, false, this.flags);
    if (read.kind === 'code') return { kind: 'character', matches: single(read.code, this.flags) };
    if (read.kind === 'set') return { kind: 'character', matches: inEitherCase(read.matches, this.flags) };
    return read.kind === 'anchor' ? this.anchor(read.anchor) : this.reference(read.group, at);
  }

  private reference(group: number, at: number): PatternNode {
    if (group > this.groups) return this.source.fail(`there is no group ${group}`, at);
    if (this.open.has(group)) return this.source.fail(`group ${group} is not closed yet`, at);
    return { kind: 'reference', group, fold: this.flags.ignoreCase };
  }

  private repeated(part: PatternNode | undefined, [least, most, at]: Counts): PatternNode {
    const { source } = this;
    if (part === undefined || part.kind === 'anchor')
      return source.fail('a repetition has nothing to repeat', at);
    if (part.kind === 'repeat') return source.fail('a repetition is repeated', at);
    const manner = source.skip('?') ? 'lazy' : source.skip('+') ? 'possessive' : 'greedy';
    return { kind: 'repeat', body: part, least, most, manner };
  }

  private quantifier(): Counts | null {
    const { source } = this;
    const at = source.at;
    if (source.skip('*')) return [0, Number.POSITIVE_INFINITY, at];
    if (source.skip('+')) return [1, Number.POSITIVE_INFINITY, at];
    if (source.skip('?')) return [0, 1, at];
    if (!source.skip('{')) return null;
    const counts = this.counts(at);
    if (counts === null) source.at = at;
    return counts;
  }

  /** `3}`, `1,}`, `,4}` and `1,4}` behind the brace; null where the brace means itself. */
  private counts(at: number): Counts | null {
    const { source } = this;
    if (source.next === '}') return null;
    const low = source.takeWhile(/[0-9]/);
    const high = source.skip(',') ? source.takeWhile(/[0-9]/) : low === '' ? null : low;
    if (high === null || !source.skip('}')) return null;
    const least = low === '' ? 0 : Number(low);
    const most = high === '' ? Number.POSITIVE_INFINITY : Number(high);
    if (least >= MAX_REPEAT || (high !== '' && most >= MAX_REPEAT))
      return source.fail('a count is too large', at);
    return most < least ? source.fail('the higher count is below the lower one', at) : [least, most, at];
  }

  private group(first: boolean, at: number): PatternNode | null {
    const { source } = this;
    if (!source.skip('?')) return this.counted(null, at);
    if (source.skip('P<')) return this.counted(this.name('>'), at);
    if (source.skip('P=')) return this.reference(this.groupNamed(source.takeUntil(')', 'name'), at), at);
    if (source.skip(':')) return this.body(at, (body) => ({ kind: 'group', group: null, body }));
    if (source.skip('>')) return this.body(at, (body) => ({ kind: 'atomic', body }));
    if (source.skip('=')) return this.look(false, false, at);
    if (source.skip('!')) return this.look(false, true, at);
    if (source.skip('<=')) return this.look(true, false, at);
    if (source.skip('<!')) return this.look(true, true, at);
    if (source.skip('(')) return this.condition(at);
    if (source.skip('#')) return this.comment(at);
    return this.flagged(first, at);
  }

  private comment(at: number): null {
    this.source.takeWhile(/[^)]/);
    if (this.source.take() === null) this.source.fail('a comment (?# has no end )', at);
    return null;
  }

  private body(at: number, make: (body: PatternNode) => PatternNode): PatternNode {
    this.depth += 1;
    if (this.depth > MAX_GROUP_DEPTH)
      throw new BoundPassed(`nests more than ${MAX_GROUP_DEPTH} groups, which is all that Waybill reads`);
    const body = this.choice(false);
    this.depth -= 1;
    if (!this.source.skip(')')) this.source.fail('a bracket ( is not closed', at);
    return make(body);
  }

  private counted(name: string | null, at: number): PatternNode {
    this.groups += 1;
    const group = this.groups;
    if (name !== null) {
      if (this.names.has(name)) this.source.fail(`two groups are called ${name}`, at);
      this.names.set(name, group);
    }
    this.open.add(group);
    const node = this.body(at, (body) => ({ kind: 'group', group, body }));
    this.open.delete(group);
    return node;
  }

  private look(behind: boolean, negated: boolean, at: number): PatternNode {
    return this.body(at, (body) => {
      if (behind && fixedWidth(body) === null)
        this.source.fail('what (?<= looks back at has no fixed length', at);
      return { kind: 'look', behind, negated, body };
    });
  }

  private condition(at: number): PatternNode {
    const name = this.source.takeUntil(')', 'name');
    const group = /^\d+$/.test(name) ? Number(name) : this.groupNamed(name, at);
    if (group === 0) this.source.fail('there is no group 0', at);
    this.asked = Math.max(this.asked, group);
    return this.body(at, (body) => {
      const branches = body.kind === 'choice' ? body.branches : [body];
      if (branches.length > 2) this.source.fail('a condition has more than two branches', at);
      return { kind: 'condition', group, yes: branches[0] ?? EMPTY, no: branches[1] ?? EMPTY };
    });
  }

  private name(end: string): string {
    const at = this.source.at;
    const name = this.source.takeUntil(end, 'name');
    return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)
      ? name
      : this.source.fail(`${name} is no name`, at);
  }

  private groupNamed(name: string, at: number): number {
    return this.names.get(name) ?? this.source.fail(`there is no group ${name}`, at);
  }

  /** `(?i)` for the whole pattern, at its start only, or `(?i-s:…)` for a part. */
  private flagged(first: boolean, at: number): PatternNode | null {
    const { source } = this;
    const on = this.flagLetters(at);
    const off = source.skip('-') ? this.flagLetters(at) : null;
    if (off === '' || (off !== null && /[au]/.test(off)))
      return source.fail('the flags of a group are wrong', at);
    if (/a.*u|u.*a/.test(on) || [...(off ?? '')].some((letter) => on.includes(letter)))
      return source.fail('the flags of a group exclude each other', at);
    if (on === '' && off === null) return source.fail('(? begins no group that Python knows', at);
    const flags = withFlags(this.flags, on, off ?? '');
    if (off === null && source.skip(')')) {
      if (!first) return source.fail('the flags of the whole pattern stand at its start only', at);
      this.flags = flags;
      return null;
    }
    if (!source.skip(':')) return source.fail('the flags of a group are wrong', at);
    const outer = this.flags;
    this.flags = flags;
    const node = this.body(at, (body) => ({ kind: 'group', group: null, body }));
    this.flags = outer;
    return node;
  }

  private flagLetters(at: number): string {
    const letters = this.source.takeWhile(/[a-z]/i);
    const wrong = [...letters].find((letter) => FLAG_LETTERS[letter] === undefined);
    return wrong === undefined ? letters : this.source.fail(`${wrong} is no flag for a text`, at);
  }
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const changed: Record<string, boolean> = { ...flags };
  for (const letter of on) changed[FLAG_LETTERS[letter] ?? ''] = true;
  for (const letter of off) changed[FLAG_LETTERS[letter] ?? ''] = false;
  if (on.includes('u')) changed['ascii'] = false;
  return changed as unknown as Flags;
}
