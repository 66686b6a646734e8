import type { Span } from '../../document.ts';
import { type Line, lineBehind } from './yaml-line.ts';
import type { YamlMend } from './yaml-mend.ts';

/** The hyphens of a list, and a key with its colon: what may stand before a value. */
const BEFORE_VALUE = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#:[\]{},&*!|>%@`-][^"'#:]*):[ \t]+)?/;

/** A key without quotes. */
const NAME = String.raw`[\w.$][\w.$-]*`;

type MendLine = (text: string, line: Line, fault: Span | null) => YamlMend | null;

/** What may be wrong within one line. `fault` is where reading stopped, null for a line before. */
export function lineMends(text: string, line: Line, fault: Span | null): YamlMend[] {
  return MENDS.flatMap((mend) => mend(text, line, fault) ?? []);
}

const MENDS: readonly MendLine[] = [
  function codeFence(text, line) {
    if (!/^\s*```[\w-]*\s*$/.test(line.text)) return null;
    const behind = /^\r?\n/.exec(text.slice(line.end, line.end + 2))?.[0] ?? '';
    return {
      span: { start: line.start, end: line.end },
      message: 'This is the mark of a code block in Markdown, and no part of the manifest.',
      help: 'Remove the line.',
      title: 'Remove the line',
      edits: [{ start: line.start, end: line.end + behind.length, text: '' }],
    };
  },
  function lostQuote(_, line) {
    const { start, value } = valueIn(line);
    const quote = value[0] === "'" ? "'" : '"';
    if (value === '' || count(value, quote) % 2 === 0) return null;
    const opens = value.startsWith(quote);
    const at = opens ? start + (/\s*(?:\s#.*|[\],}]*\s*)$/.exec(value)?.index ?? value.length) : start;
    return insertion(at, quote, 'Add the quote', {
      span: { start, end: line.end },
      message: opens ? 'This text has no closing quote.' : 'This text has no opening quote.',
      help: `Add the quote ${quote}.`,
    });
  },
  function lostQuoteOfKey(_, line) {
    const found = /^(\s*(?:- +)*)(?:(["'])([\w.$-]+)|([\w.$-]+)(["'])):(?:\s|$)/.exec(line.text);
    if (found === null) return null;
    const { 0: all, 1: before = '', 2: opening, 5: closing } = found;
    const at = line.start + (opening === undefined ? before.length : all.lastIndexOf(':'));
    return insertion(at, opening ?? closing ?? '"', 'Add the quote', {
      span: { start: line.start + before.length, end: line.start + all.lastIndexOf(':') },
      message: 'A quote of this key is missing.',
      help: 'Keys need no quotes, but one alone has no meaning.',
    });
  },
  function blankBehindColon(_, line) {
    const found = new RegExp(`^\\s*(?:- +)*(?:${NAME}|"[^"]*"):(?=[^\\s:/])`).exec(line.text);
    return (
      found &&
      insertion(line.start + found[0].length, ' ', 'Add the blank', {
        span: { start: line.start + found[0].length - 1, end: line.start + found[0].length },
        message: 'A blank is missing behind this colon.',
        help: 'YAML takes a colon for the end of a key only where a blank follows.',
      })
    );
  },
  function equalsSign(_, line) {
    const found = new RegExp(`^(\\s*(?:- +)*${NAME})\\s*=\\s*`).exec(line.text);
    if (found === null) return null;
    const span = { start: line.start + (found[1] ?? '').length, end: line.start + found[0].length };
    return {
      span,
      message: 'Between a key and its value stands a colon in YAML.',
      help: 'Write a colon and a blank.',
      title: 'Write a colon',
      edits: [{ ...span, text: ': ' }],
    };
  },
  function missingColon(text, line) {
    const found = new RegExp(`^\\s*(?:- +)*${NAME}(?=\\s*$|[ \\t]+[^\\s:=][^:]*$)`).exec(line.text);
    if (found === null) return null;
    const at = line.start + found[0].length;
    const alone = line.text.slice(found[0].length).trim() === '';
    const below = lineBehind(text, line);
    const deeper = below !== null && below.indent > line.indent;
    if (alone && !deeper && !/^\s*- /.test(below?.text ?? '')) return null;
    return insertion(at, ':', 'Add the colon', {
      span: { start: at - 1, end: at },
      message: 'A colon is missing behind this key.',
      help: 'Write key: value.',
    });
  },
  function blankBehindHyphen(_, line) {
    const found = /^\s*-(?=[^\s-])/.exec(line.text);
    return (
      found &&
      insertion(line.start + found[0].length, ' ', 'Add the blank', {
        span: { start: line.start + found[0].length - 1, end: line.start + found[0].length },
        message: 'A blank is missing behind this hyphen.',
        help: 'An entry of a list begins with a hyphen and a blank.',
      })
    );
  },
  function variableWithoutQuotes(_, line) {
    const found = [...line.text.matchAll(/(?<=[:,[-]\s*)\{\{\s*[\w.-]+\s*\}\}(?=\s*(?:[,\]}]|#|$))/g)];
    const [first] = found;
    if (first === undefined) return null;
    const start = line.start + first.index;
    return {
      span: { start, end: start + first[0].length },
      message: `The variable ${first[0]} stands without quotes, and YAML takes its braces for an object.`,
      help: `Write "${first[0]}".`,
      title: found.length === 1 ? 'Add quotes' : 'Add quotes to the variables of this line',
      edits: found.map(({ 0: variable, index }) => ({
        start: line.start + index,
        end: line.start + index + variable.length,
        text: `"${variable}"`,
      })),
    };
  },
  function needsQuotes(_, line) {
    const { start, value } = valueIn(line);
    const signs = /^(?:[%@`*&!|>,\]}]|\{\{)|: |:$| #/;
    if (start === line.start + line.indent || !signs.test(value) || /^["'[]|^\{(?!\{)/.test(value))
      return null;
    const span = { start, end: start + value.length };
    return {
      span,
      message: 'This text has signs in it that mean something in YAML.',
      help: 'Put the text into quotes.',
      title: 'Add quotes',
      edits: [{ ...span, text: JSON.stringify(value) }],
    };
  },
  function commaInFlow(text, line, fault) {
    if (fault === null || !/[[{]/.test(text.slice(0, fault.start))) return null;
    const before = text.slice(0, fault.start).trimEnd();
    if (before.endsWith(',') || before.length < line.start - 2000) return null;
    return insertion(before.length, ',', 'Add the comma', {
      span: { start: before.length - 1, end: before.length },
      message: 'A comma is missing behind this.',
      help: 'Entries between [ ] or { } are separated by commas.',
    });
  },
  function closerTooMuch(text, _, fault) {
    const at = fault === null ? -1 : fault.start + text.slice(fault.start, fault.end + 1).search(/[\]},]/);
    if (fault === null || at < fault.start) return null;
    const sign = text[at] ?? '';
    return {
      span: { start: at, end: at + 1 },
      message: `There is a ${sign} too many here.`,
      help: 'Remove it.',
      title: `Remove the ${sign}`,
      edits: [{ start: at, end: at + 1, text: '' }],
    };
  },
  function unknownEscape(text, _, fault) {
    if (fault === null || text[fault.start] !== '\\') return null;
    return insertion(fault.start, '\\', 'Write the backslash twice', {
      span: fault,
      message: 'This text contains an escape that YAML does not know.',
      help: 'A backslash itself is written \\\\ between double quotes.',
    });
  },
  function blankBeforeComment(text, _, fault) {
    if (fault === null || text[fault.start] !== '#') return null;
    return insertion(fault.start, ' ', 'Add the blank', {
      span: { start: fault.start, end: fault.start + 1 },
      message: 'A comment begins with a blank before its #.',
      help: 'Add the blank, or put the text into quotes if this is no comment.',
    });
  },
];

function insertion(
  at: number,
  added: string,
  title: string,
  complaint: Pick<YamlMend, 'span' | 'message' | 'help'>,
): YamlMend {
  return { ...complaint, title, edits: [{ start: at, end: at, text: added }] };
}

/** What stands behind the key or the hyphen of a line. */
function valueIn(line: Line): { readonly start: number; readonly value: string } {
  const before = BEFORE_VALUE.exec(line.text)?.[0] ?? '';
  return { start: line.start + before.length, value: line.text.slice(before.length).trimEnd() };
}

function count(value: string, quote: string): number {
  const plain = quote === '"' ? value.replaceAll(/\\./g, '') : value;
  return plain.split(quote).length - 1;
}
