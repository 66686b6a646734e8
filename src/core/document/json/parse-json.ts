import { type ParseError, parseTree } from 'jsonc-parser';
import type { Finding } from '../../finding.ts';
import { tooDeep } from '../bounds.ts';
import type { Place, Span } from '../document.ts';
import { type Parsed, unreadable } from '../parsed.ts';
import { buildJson } from './build-json.ts';
import { explainJsonError } from './explain-json-error.ts';
import { maskNotFinite, surveyJson } from './survey-json.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads strict JSON (RFC 8259), and as Python does NaN, Infinity and repeated keys, each with a warning. Never throws. */
export function parseJson(text: string): Parsed {
  const marked = text.startsWith(BYTE_ORDER_MARK);
  const body = marked ? ` ${text.slice(1)}` : text;
  const survey = surveyJson(body);
  if (survey.tooDeep !== null) return unreadable(tooDeep(survey.tooDeep));

  const errors: ParseError[] = [];
  const tree = parseTree(maskNotFinite(body, survey.notFinite), errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined || tree === undefined) return unreadable(explainJsonError(body, first));

  const places = new Map<string, Place>();
  const replaced = new Map(survey.notFinite.map((span) => [span.start, numberAt(body, span)]));
  const findings: Finding[] = survey.notFinite.map((span) => notFinite(body, span));
  if (marked) findings.push(byteOrderMark());
  const value = buildJson(tree, '', null, { replaced, places, findings });
  return { document: { text, language: 'json', value, places }, findings };
}

function numberAt(text: string, { start, end }: Span): number {
  return Number(text.slice(start, end));
}

function notFinite(text: string, span: Span): Finding {
  return {
    id: 'json/not-finite',
    severity: 'warning',
    message: `${text.slice(span.start, span.end)} is not JSON.`,
    help: 'Python reads it, most other programs do not. Write a number, or leave the key out.',
    pointer: '',
    span,
  };
}

function byteOrderMark(): Finding {
  return {
    id: 'json/byte-order-mark',
    severity: 'error',
    message:
      'The text begins with a byte order mark, an invisible character that Python does not accept in JSON.',
    help: 'Save the file as UTF-8 without a byte order mark.',
    pointer: '',
    span: { start: 0, end: 1 },
    fixes: [{ title: 'Remove the byte order mark', edits: [{ start: 0, end: 1, text: '' }] }],
  };
}
