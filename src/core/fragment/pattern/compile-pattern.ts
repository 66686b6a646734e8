import { BoundPassed } from '../budget.ts';
import { parsePattern } from './parse-pattern.ts';
import type { PatternNode } from './pattern-node.ts';
import { fixedWidth } from './pattern-width.ts';
import type { Instruction, Program } from './program.ts';

/** Counted repetitions are written out, so `(a{99}){99}` would fill the memory. */
const MAX_INSTRUCTIONS = 20_000;

/**
 * Turns a regular expression of Python into a program that is searched in bounded time.
 *
 * @throws PatternError where Python refuses it, BoundPassed where it is beyond our bounds
 */
export function compilePattern(pattern: string): Program {
  const node = parsePattern(pattern);
  return new PatternCompiler({ left: MAX_INSTRUCTIONS }, remembers(node)).program(node);
}

class PatternCompiler {
  private readonly instructions: Instruction[] = [];
  private readonly room: { left: number };
  private readonly remembers: boolean;

  constructor(room: { left: number }, remembers: boolean) {
    this.room = room;
    this.remembers = remembers;
  }

  program(node: PatternNode): Program {
    this.add(node);
    this.emit({ op: 'match' });
    return { instructions: this.instructions, remembers: this.remembers };
  }

  private emit<Op extends Instruction>(instruction: Op): Op {
    this.room.left -= 1;
    if (this.room.left < 0)
      throw new BoundPassed(`has a pattern of more than ${MAX_INSTRUCTIONS.toLocaleString('en')} steps`);
    this.instructions.push(instruction);
    return instruction;
  }

  private get here(): number {
    return this.instructions.length;
  }

  private apart(node: PatternNode): Program {
    return new PatternCompiler(this.room, this.remembers).program(node);
  }

  private add(node: PatternNode): void {
    switch (node.kind) {
      case 'character':
        this.emit({ op: 'character', matches: node.matches });
        break;
      case 'anchor':
        this.emit({ op: 'anchor', anchor: node.anchor, ascii: node.ascii });
        break;
      case 'sequence':
        for (const part of node.parts) this.add(part);
        break;
      case 'choice':
        this.addChoice(node.branches);
        break;
      case 'repeat':
        this.addRepeat(node);
        break;
      case 'group':
        this.addGroup(node);
        break;
      case 'atomic':
        this.emit({ op: 'atomic', body: this.apart(node.body) });
        break;
      case 'look':
        this.emit({
          op: 'look',
          width: node.behind ? fixedWidth(node.body) : null,
          negated: node.negated,
          body: this.apart(node.body),
        });
        break;
      case 'reference':
        this.emit({ op: 'reference', group: node.group, fold: node.fold });
        break;
      case 'condition':
        this.addCondition(node);
    }
  }

  private addChoice(branches: readonly PatternNode[]): void {
    const ends: { to: number }[] = [];
    const last = branches.length - 1;
    for (const branch of branches.slice(0, last)) {
      const split = this.emit({ op: 'split', first: this.here + 1, second: 0 });
      this.add(branch);
      ends.push(this.emit({ op: 'jump', to: 0 }));
      split.second = this.here;
    }
    const final = branches[last];
    if (final !== undefined) this.add(final);
    for (const end of ends) end.to = this.here;
  }

  private addGroup({ group, body }: Extract<PatternNode, { kind: 'group' }>): void {
    const counted = this.remembers && group !== null;
    if (counted) this.emit({ op: 'save', slot: group * 3 });
    this.add(body);
    if (counted) this.emit({ op: 'save', slot: group * 3 + 1 });
  }

  private addCondition({ group, yes, no }: Extract<PatternNode, { kind: 'condition' }>): void {
    const test = this.emit({ op: 'if-group', group, otherwise: 0 });
    this.add(yes);
    const end = this.emit({ op: 'jump', to: 0 });
    test.otherwise = this.here;
    this.add(no);
    end.to = this.here;
  }

  private addRepeat(node: Extract<PatternNode, { kind: 'repeat' }>): void {
    const { body, least, most, manner } = node;
    if (manner === 'possessive') {
      const greedy: PatternNode = { ...node, manner: 'greedy' };
      this.emit({ op: 'atomic', body: this.apart(greedy) });
      return;
    }
    for (let count = 0; count < least; count += 1) this.add(body);
    if (most === Number.POSITIVE_INFINITY) this.addLoop(body, manner === 'greedy');
    else this.addOptional(body, most - least, manner === 'greedy');
  }

  private addLoop(body: PatternNode, greedy: boolean): void {
    const start = this.here;
    const split = this.emit({ op: 'split', first: 0, second: 0 });
    // Each loop has a slot of its own: their addresses differ, and groups have those that leave 0 or 1 when divided by 3.
    const slot = start * 3 + 2;
    if (this.remembers) this.emit({ op: 'save', slot });
    this.add(body);
    if (this.remembers) this.emit({ op: 'progress', slot });
    this.emit({ op: 'jump', to: start });
    this.aim(split, start + 1, greedy);
  }

  private addOptional(body: PatternNode, count: number, greedy: boolean): void {
    const splits: [split: { first: number; second: number }, inside: number][] = [];
    for (let index = 0; index < count; index += 1) {
      const split = this.emit({ op: 'split', first: 0, second: 0 });
      splits.push([split, this.here]);
      this.add(body);
    }
    for (const [split, inside] of splits) this.aim(split, inside, greedy);
  }

  private aim(split: { first: number; second: number }, inside: number, greedy: boolean): void {
    split.first = greedy ? inside : this.here;
    split.second = greedy ? this.here : inside;
  }
}

function remembers(node: PatternNode): boolean {
  switch (node.kind) {
    case 'reference':
    case 'condition':
      return true;
    case 'sequence':
      return node.parts.some(remembers);
    case 'choice':
      return node.branches.some(remembers);
    case 'repeat':
    case 'group':
    case 'atomic':
    case 'look':
      return remembers(node.body);
    default:
      return false;
  }
}
