import { diffLines } from 'diff';
import { parseDocument } from 'yaml';
import type { Edit } from '../../problem.ts';
import type { Manner } from './manner.ts';

/**
 * Lays YAML out evenly, one edit for each stretch of lines that changes.
 * @returns null for a broken text, and where printing it would change its meaning or lose a comment
 */
export function formatYaml(text: string, { unit, eol }: Manner): Edit[] | null {
  const before = read(text);
  if (before === null) return null;
  const whole = before.document.toString({
    lineWidth: 0,
    indent: unit.length,
    indentSeq: !LISTS_BELOW_KEYS.test(text),
    flowCollectionPadding: !/[:-] +[{[][^\s\]}]/.test(text),
  });
  // The library sets a comment at the end apart from the rest, whether the text does or not.
  const printed = APART.test(text) ? whole : whole.replace(APART, '\n$1');
  const formatted = eol === '\r\n' ? printed.replaceAll('\n', '\r\n') : printed;
  const after = read(formatted);
  return after?.meaning === before.meaning && after.comments === before.comments
    ? lineEdits(text, formatted)
    : null;
}

/** Where more lines change than these, all of the text is one stretch: finding the lines takes their number squared. */
const MOST_LINES = 2000;

/** Comments at the end of a text with an empty line in front of them. */
const APART = /\n[ \t]*\r?\n((?:#[^\n]*(?:\n|$))+)$/;

/** A list whose hyphens stand at the column of their key. */
const LISTS_BELOW_KEYS = /^([ \t]*)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m;

function read(text: string) {
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
  // Of nothing but comments the library would make a text that says null.
  if (document.errors.length > 0 || document.contents === null) return null;
  try {
    return {
      document,
      meaning: JSON.stringify(document.toJS({ maxAliasCount: 1000 })),
      comments: commentsOf(text),
    };
  } catch {
    // Aliases that stand for too much, or for what they stand in themselves, are no text to lay out; each has an error of its own kind.
    return null;
  }
}

/** What looks like a comment, in order; in a text of quotes it is compared as well, which does no harm. */
function commentsOf(text: string): string {
  return [...text.matchAll(/(?:^|\s)#(.*)/g)].map(([, comment = '']) => comment.trim()).join('\n');
}

function lineEdits(before: string, after: string): Edit[] {
  if (before === after) return [];
  const changes = diffLines(before, after, { maxEditLength: MOST_LINES });
  if (changes === undefined) return [{ start: 0, end: before.length, text: after }];
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    const last = edits.at(-1);
    if (removed) {
      edits.push({ start: at, end: at + value.length, text: '' });
      at += value.length;
    } else if (!added) at += value.length;
    else if (last?.end === at && last.text === '') edits[edits.length - 1] = { ...last, text: value };
    else edits.push({ start: at, end: at, text: value });
  }
  return edits;
}
