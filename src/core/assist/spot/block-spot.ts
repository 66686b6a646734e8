import type { Reading } from '../reading.ts';
import type { Member, ScalarTree, Tree } from '../tree/tree.ts';
import type { Step } from '../tree/tree-value.ts';
import { keyOf, type YamlKey } from '../yaml/key-of.ts';
import { readBlock } from '../yaml/read-block.ts';
import { yamlUnit } from '../yaml/yaml-unit.ts';
import { type BlockSurroundings, itemWriter, keyWriter, valueWriter } from './block-writer.ts';
import { flowSpot } from './flow-spot.ts';
import type { FoundSpot, Spot } from './spot.ts';
import { takenNames } from './taken-names.ts';
import { isInYamlComment, type WrittenLine, writtenLine } from './written-line.ts';

/** Where an author is writing in YAML. */
export function blockSpot(reading: Reading, offset: number): FoundSpot | null {
  const { text } = reading;
  const line = writtenLine(text, offset);
  if (isInYamlComment(text, line.start, offset)) return null;
  const key = keyOf(text, line.content, line.end);
  const written = offset < line.content || line.content >= line.end ? offset : line.content;
  const isWord = key === null && !/[{[]/.test(text[line.content] ?? '');
  const tree = isWord ? readBlock(text, written) : reading.tree;
  const site: Site = { text, tree, offset, line, unit: yamlUnit(tree) };
  const spot = flowSpotAround(site) ?? (isWord ? writtenSpot(site, written) : namedSpot(site, key));
  return spot === null || spot === 'nothing' ? null : { spot, tree };
}

/** The place of a spot: the line, and the text as it was read. */
interface Site {
  readonly text: string;
  readonly tree: Tree | null;
  readonly offset: number;
  readonly line: WrittenLine;
  readonly unit: string;
}

/** Within brackets; `nothing` where nothing can be written in them at this place. */
function flowSpotAround({ text, tree, offset, line, unit }: Site): Spot | 'nothing' | null {
  const around = collectionAround(tree, offset);
  if (around === null) return null;
  const manner = { indent: line.indent, unit, colon: ': ', inYaml: true };
  return flowSpot(text, around.tree, around.steps, offset, manner) ?? 'nothing';
}

/** On a key that has its colon, or on its value. */
function namedSpot({ text, tree, offset, line, unit }: Site, key: YamlKey | null): Spot | null {
  if (key === null) return null;
  const found = memberAt(tree, key.start);
  if (found === null || found.member.colon === null || offset < key.start) return null;
  const { member, steps, siblings } = found;
  const surroundings = { indent: ' '.repeat(key.start - line.start), unit };
  if (offset > key.end)
    return offset < key.colon ? null : valueSpot(text, offset, member, steps, surroundings);
  const quoted = key.quote !== null;
  return {
    role: 'key',
    steps: steps.slice(0, -1),
    taken: takenNames(siblings, member),
    start: quoted ? key.start + 1 : key.start,
    end: quoted ? key.end - 1 : key.end,
    also: [],
    quoted,
    whole: false,
    writer: keyWriter(surroundings, true),
  };
}

/** A word without a colon, or nothing yet: a key, or the entry of a list. */
function writtenSpot({ tree, offset, line, unit }: Site, written: number): Spot | null {
  const found = memberAt(tree, written);
  // It stands in a text of several lines.
  if (found === null || found.member.colon !== null || found.member.key.start !== written) return null;
  const { container, member, steps } = found;
  const column = container.layout.flow ? 0 : container.layout.column;
  // Blanks beyond the column of its neighbours are replaced too.
  const excess = container.members.length > 1 ? Math.max(0, written - line.start - column) : 0;
  const start = written - excess;
  const surroundings = { indent: ' '.repeat(start - line.start), unit };
  const isItem = container.kind === 'list';
  return {
    role: isItem ? 'item' : 'key',
    steps: steps.slice(0, -1),
    taken: isItem ? new Set() : takenNames(container.members, member),
    start,
    end: Math.max(offset, member.key.end),
    also: [],
    quoted: false,
    whole: !isItem && container.members.length === 1,
    writer: isItem ? itemWriter(surroundings) : keyWriter(surroundings, false),
  };
}

function valueSpot(
  text: string,
  offset: number,
  { colon, value }: Member,
  steps: readonly Step[],
  surroundings: BlockSurroundings,
): Spot | null {
  const blank = colon === offset;
  const spot = { role: 'value' as const, steps, taken: new Set<string>(), also: [], whole: false };
  const scalar = value?.kind === 'scalar' && value.quote !== '|' ? value : null;
  if (value !== null && scalar === null) return null;
  if (scalar === null || offset < scalar.start) {
    const nothing = value === null;
    const writer = valueWriter(surroundings, null, blank);
    return nothing ? { ...spot, start: offset, end: offset, quoted: false, writer } : null;
  }
  if (offset > scalar.end || text.slice(scalar.start, scalar.end).includes('\n')) return null;
  return onScalar(offset, scalar, spot, surroundings);
}

function onScalar(
  offset: number,
  { start, end, quote, closed }: ScalarTree,
  spot: Pick<Spot, 'role' | 'steps' | 'taken' | 'also' | 'whole'>,
  surroundings: BlockSurroundings,
): Spot | null {
  if (quote === null || quote === '|')
    return { ...spot, start, end, quoted: false, writer: valueWriter(surroundings, null, false) };
  if (offset === start || (closed && offset === end)) return null;
  return { ...spot, start: start + 1, end, quoted: true, writer: valueWriter(surroundings, quote, false) };
}

/** The outermost collection in brackets around an offset. */
function collectionAround(
  root: Tree | null,
  offset: number,
): { readonly tree: Tree; readonly steps: Step[] } | null {
  const steps: Step[] = [];
  for (let tree = root; tree !== null && tree.kind !== 'scalar'; ) {
    if (tree.layout.flow) {
      const inside =
        tree.start < offset && (offset < tree.end || (offset === tree.end && !tree.layout.closed));
      return inside ? { tree, steps } : null;
    }
    const member: Member | undefined = tree.members.findLast(({ key }) => key.start <= offset);
    if (member === undefined) return null;
    steps.push(member.step);
    tree = member.value;
  }
  return null;
}

/** The member of a block whose key, or place, begins at an offset. */
function memberAt(root: Tree | null, start: number) {
  const steps: Step[] = [];
  for (let tree = root; tree !== null && tree.kind !== 'scalar'; ) {
    const container = tree;
    const member: Member | undefined = container.members.findLast(({ key }) => key.start <= start);
    if (member === undefined) return null;
    steps.push(member.step);
    const isThis = member.key.start === start && (container.kind === 'object' || member.colon === null);
    if (isThis) return { container, siblings: container.members, member, steps };
    tree = member.value;
  }
  return null;
}
