import { MAX_DEPTH } from '../../document/bounds.ts';
import type { ListTree, Member, ObjectTree, Tree } from '../tree/tree.ts';
import { BlockCursor, isBlank } from './block-cursor.ts';
import { keyOf } from './key-of.ts';
import { readSingle } from './read-single.ts';
import type { YamlLine } from './yaml-lines.ts';

/**
 * Reads YAML line by line, as its columns say, whatever is missing in it. A library that knows all of YAML gives up where a
 * key has no colon yet, and takes a second for a text of a megabyte. Never throws, and always ends.
 *
 * @param written where something is being written, at the first sign of the word: a key without a colon is read there
 */
export function readBlock(text: string, written: number | null): Tree | null {
  const cursor = new BlockCursor(text, written);
  return cursor.line() === undefined ? null : readNode(cursor, -1, 0, true);
}

/**
 * Reads the value that begins here.
 *
 * @param parent the column of the key or hyphen that it belongs to; what stands at that column or before is not its own
 * @param opens true at the beginning of a line or behind a hyphen, where a key or another hyphen may stand
 */
function readNode(cursor: BlockCursor, parent: number, depth: number, opens: boolean): Tree | null {
  const line = cursor.line();
  if (line === undefined) return null;
  const column = cursor.column();
  if (depth > MAX_DEPTH) {
    cursor.next();
    return null;
  }
  if (cursor.isWritten() || (opens && cursor.key(line) !== null)) return readObject(cursor, column, depth);
  if (isProperty(cursor)) {
    skipProperty(cursor, line);
    return cursor.at < line.end
      ? readNode(cursor, parent, depth + 1, false)
      : nextNode(cursor, parent, depth);
  }
  if (opens && cursor.isHyphen(line)) return readList(cursor, column, depth, parent);
  if (opens && isHalfTyped(cursor, column)) return readObject(cursor, column, depth);
  return readSingle(cursor, line, parent);
}

/** The value that begins in the next line, where that is indented enough. */
function nextNode(cursor: BlockCursor, parent: number, depth: number): Tree | null {
  cursor.next();
  return cursor.line() !== undefined && cursor.column() > parent
    ? readNode(cursor, parent, depth + 1, true)
    : null;
}

function readObject(cursor: BlockCursor, column: number, depth: number): ObjectTree {
  const tree = emptyBlock('object', cursor.at, column);
  for (let line = cursor.line(); line !== undefined; line = cursor.line()) {
    // A line between two columns belongs to the last object that reaches so far.
    if (cursor.column() < column) break;
    if (!cursor.isWritten() && cursor.isHyphen(line)) {
      if (cursor.column() === column) break;
      cursor.next();
      continue;
    }
    const member = readMember(cursor, line, depth);
    tree.members.push(member);
    tree.end = Math.max(member.key.end, member.colon ?? 0, member.value?.end ?? 0);
  }
  return tree;
}

function readMember(cursor: BlockCursor, line: YamlLine, depth: number): Member {
  const column = cursor.column();
  const key = cursor.isWritten() ? null : cursor.key(line);
  if (key === null) return readHalfTyped(cursor, line);
  const { name, start, end, quote, colon } = key;
  cursor.skipTo(colon, line);
  const inLine = cursor.at < line.end && cursor.sign() !== '#';
  const value = inLine ? readNode(cursor, column, depth + 1, false) : valueBelow(cursor, column, depth);
  return { step: name, key: { start, end, quote, closed: true }, colon, value, comma: null };
}

/** A list may begin at the column of its key; anything else stands deeper. */
function valueBelow(cursor: BlockCursor, column: number, depth: number): Tree | null {
  cursor.next();
  const line = cursor.line();
  if (line === undefined) return null;
  if (cursor.column() > column) return readNode(cursor, column, depth + 1, true);
  return cursor.column() === column && !cursor.isWritten() && cursor.isHyphen(line)
    ? readList(cursor, column, depth + 1, column)
    : null;
}

/** A word in front of a key at the same column is a key without a colon. */
function isHalfTyped(cursor: BlockCursor, column: number): boolean {
  const below = cursor.lineBelow();
  const isBeside = below !== undefined && below.content - below.start === column;
  return isBeside && /\w/.test(cursor.sign()) && keyOf(cursor.text, below.content, below.end) !== null;
}

function readHalfTyped(cursor: BlockCursor, line: YamlLine): Member {
  const start = cursor.at;
  const end = Math.max(start, line.end);
  cursor.next();
  return bareMember(cursor.text.slice(start, end), start, end);
}

function readList(cursor: BlockCursor, column: number, depth: number, parent: number): ListTree {
  const tree = emptyBlock('list', cursor.at, column);
  const { members } = tree;
  for (let line = cursor.line(); line !== undefined; line = cursor.line()) {
    if (cursor.column() < column) break;
    if (cursor.isWritten()) {
      // At the column of the key around, the next key is meant rather than an entry.
      if (cursor.column() === column && column === parent) break;
      // An entry whose hyphen is not there yet.
      if (cursor.column() === column) members.push(bareMember(members.length, cursor.at, cursor.at));
      cursor.next();
    } else if (cursor.isHyphen(line)) {
      const member = readItem(cursor, line, members.length, depth);
      members.push(member);
      tree.end = Math.max(tree.end, member.colon ?? 0, member.value?.end ?? 0);
    } else if (cursor.column() === column) break;
    else cursor.next();
  }
  return tree;
}

function readItem(cursor: BlockCursor, line: YamlLine, step: number, depth: number): Member {
  const { at: hyphen, text, written } = cursor;
  const column = cursor.column();
  cursor.skipTo(hyphen + 1, line);
  const isEmpty = cursor.at >= line.end || cursor.sign() === '#';
  const isWritten =
    isEmpty && written !== null && written > hyphen && isBlank(text.slice(hyphen + 1, written));
  if (isWritten) cursor.at = written;
  const value =
    isEmpty && !isWritten ? nextNode(cursor, column, depth) : readNode(cursor, column, depth + 1, true);
  return { ...bareMember(step, hyphen, hyphen), colon: hyphen + 1, value };
}

/** An anchor or a tag in front of a value. */
function isProperty(cursor: BlockCursor): boolean {
  return cursor.sign() === '&' || cursor.sign() === '!';
}

function skipProperty(cursor: BlockCursor, line: YamlLine): void {
  let end = cursor.at;
  while (end < line.end && !isBlank(cursor.text[end] ?? '')) end += 1;
  cursor.skipTo(end, line);
}

function emptyBlock<Kind extends 'object' | 'list'>(kind: Kind, start: number, column: number) {
  const members: Member[] = [];
  return { kind, start, end: start, layout: { flow: false as const, column }, members };
}

/** An entry that has neither a colon nor a value yet. */
function bareMember(step: string | number, start: number, end: number): Member {
  return { step, key: { start, end, quote: null, closed: true }, colon: null, value: null, comma: null };
}
