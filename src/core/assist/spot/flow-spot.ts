import type { Edit } from '../../problem.ts';
import type { JsonManner } from '../print/json-snippet.ts';
import { lineStart } from '../tree/line-ends.ts';
import { quotedText } from '../tree/quoted-text.ts';
import type { ListTree, Member, ObjectTree, Tree } from '../tree/tree.ts';
import type { Step } from '../tree/tree-value.ts';
import { flowWriter } from './flow-writer.ts';
import type { Spot } from './spot.ts';
import { takenNames } from './taken-names.ts';

/**
 * Where an author is writing in a collection in brackets.
 *
 * @param path the steps to the collection
 * @returns null where nothing can be written: behind a value, within a text that is no key
 */
export function flowSpot(
  text: string,
  tree: Tree,
  path: readonly Step[],
  offset: number,
  manner: JsonManner,
): Spot | null {
  if (tree.kind === 'scalar') return null;
  const inner = tree.members.find(({ value }) => value !== null && isCollectionAround(value, offset));
  if (inner?.value) return flowSpot(text, inner.value, [...path, inner.step], offset, manner);
  const at: Site = { text, tree, path, offset, manner };
  const touched = tree.members.find((member) => touches(member, offset));
  if (touched !== undefined) {
    const onKey = tree.kind === 'object' && isWithin(touched.key, offset);
    return onKey ? keySpot(at, touched) : valueSpot(at, touched);
  }
  // On the bracket or quote that a value begins or ends with.
  if (tree.members.some(({ key, colon, value }) => key.start < offset && offset < endOf(key, colon, value)))
    return null;
  const before = tree.members.findLast(({ key, colon, value }) => endOf(key, colon, value) <= offset);
  if (
    before !== undefined &&
    before.colon !== null &&
    before.value === null &&
    !(before.comma !== null && before.comma < offset)
  )
    return valueSpot(at, before);
  return newSpot(at, before);
}

/** The place of a spot: the collection around it, and the cursor. */
interface Site {
  readonly text: string;
  readonly tree: ObjectTree | ListTree;
  readonly path: readonly Step[];
  readonly offset: number;
  readonly manner: JsonManner;
}

function isCollectionAround(value: Tree, offset: number): boolean {
  if (value.kind === 'scalar' || !value.layout.flow) return false;
  return value.start < offset && (value.layout.closed ? offset < value.end : offset <= value.end);
}

function touches({ key, value }: Member, offset: number): boolean {
  if (key.end > key.start && isWithin(key, offset)) return true;
  return value?.kind === 'scalar' && isWithin(value, offset);
}

/** Within a word, its ends included; within a quoted text, behind its first quote and before its last. */
function isWithin(
  { start, end, quote, closed }: { start: number; end: number; quote: string | null; closed: boolean },
  offset: number,
): boolean {
  if (quote === null) return start <= offset && offset <= end;
  return start < offset && (closed ? offset < end : offset <= end);
}

/** A key that is being written, or changed where its value stands already. */
function keySpot({ tree, path, offset, manner }: Site, member: Member): Spot {
  const { key } = member;
  const quoted = key.quote !== null;
  const named = member.colon !== null;
  const start = quoted ? key.start + 1 : key.start;
  const end = quoted && !key.closed ? offset : quoted && named ? key.end - 1 : key.end;
  const neighbours = neighboursOf(tree, member);
  const also = commaBehind(neighbours.before);
  const comma = member.comma === null && neighbours.behind !== undefined && !named;
  return {
    role: 'key',
    steps: path,
    taken: takenNames(tree.members, member),
    start,
    end,
    also: named ? [] : also,
    quoted,
    whole: false,
    writer: flowWriter({ manner, quoted, named, comma, blank: false }),
  };
}

function valueSpot({ text, tree, path, offset, manner }: Site, member: Member): Spot {
  const { value } = member;
  const scalar = value?.kind === 'scalar' ? value : null;
  const quoted = scalar !== null && scalar.quote !== null;
  const start = scalar === null ? offset : quoted ? scalar.start + 1 : scalar.start;
  const end = scalar === null ? offset : quoted && !scalar.closed ? offset : scalar.end;
  const { before, behind } = neighboursOf(tree, member);
  const comma = member.comma === null && behind !== undefined;
  const isItem = tree.kind === 'list';
  return {
    role: isItem ? 'item' : 'value',
    steps: isItem ? path : [...path, member.step],
    taken: new Set(),
    start,
    end,
    also: isItem ? commaBehind(before) : [],
    quoted,
    whole: false,
    writer: flowWriter({
      manner,
      quoted,
      named: false,
      comma,
      blank: scalar === null && text[offset - 1] === ':',
    }),
  };
}

/** A new entry between others. */
function newSpot({ tree, path, offset, manner }: Site, before: Member | undefined): Spot {
  const behind = tree.members.find(({ key }) => key.start >= offset);
  const commaFollows = before?.comma !== null && before?.comma !== undefined && before.comma >= offset;
  return {
    role: tree.kind === 'object' ? 'key' : 'item',
    steps: path,
    taken: takenNames(tree.members, null),
    start: offset,
    end: offset,
    also: commaFollows ? commaBehind({ ...before, comma: null }) : commaBehind(before),
    quoted: false,
    whole: false,
    writer: flowWriter({
      manner,
      quoted: false,
      named: false,
      comma: behind !== undefined && !commaFollows,
      blank: false,
    }),
  };
}

function endOf({ end }: Member['key'], colon: number | null, value: Tree | null): number {
  return value?.end ?? colon ?? end;
}

function neighboursOf({ members }: ObjectTree | ListTree, member: Member) {
  const index = members.indexOf(member);
  return { before: members[index - 1], behind: members[index + 1] };
}

function commaBehind(member: Member | undefined): Edit[] {
  if (member === undefined || member.comma !== null) return [];
  const end = endOf(member.key, member.colon, member.value);
  return [{ start: end, end, text: ',' }];
}

/** True where an offset lies in a comment of its line, or in one of several lines. */
export function isInComment(text: string, offset: number): boolean {
  for (let at = lineStart(text, offset); at < offset; at += 1) {
    if (text[at] === '"') at = quotedText(text, at, offset).end - 1;
    else if (text[at] === '/' && text[at + 1] === '/' && at + 2 <= offset) return true;
  }
  const opened = text.lastIndexOf('/*', offset - 1);
  return (
    opened >= 0 &&
    text.lastIndexOf('*/', offset - 2) < opened &&
    /^\s*\/\*/.test(text.slice(lineStart(text, opened), opened + 2))
  );
}
