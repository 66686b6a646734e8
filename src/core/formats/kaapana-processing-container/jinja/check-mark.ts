import type { JinjaFault, JinjaToken, Mark } from './mark.ts';
import { parseExpression } from './parse-expression.ts';

/** What a template of Kaapana can look up: its own two (common.py, `_parse_with_jinja`), then those of Jinja2. */
export const OWN_NAMES: ReadonlySet<string> = new Set(['env', 'custom']);
const GLOBALS: ReadonlySet<string> = new Set(['range', 'dict', 'lipsum', 'cycler', 'joiner', 'namespace']);

/** The statements of Jinja2's default environment. */
const STATEMENTS: ReadonlySet<string> = new Set(
  (
    'for endfor if elif else endif set endset macro endmacro call endcall filter endfilter block endblock with endwith ' +
    'autoescape endautoescape extends include import from print'
  ).split(' '),
);

/** The filters of Jinja2 3.1.6, which is the version that Kaapana asks for. */
const FILTERS: ReadonlySet<string> = new Set(
  (
    'abs attr batch capitalize center count d default dictsort e escape filesizeformat first float forceescape format ' +
    'groupby indent int items join last length list lower map max min pprint random reject rejectattr replace reverse ' +
    'round safe select selectattr slice sort string striptags sum title tojson trim truncate unique upper urlencode ' +
    'urlize wordcount wordwrap xmlattr'
  ).split(' '),
);

/**
 * What Jinja2 refuses in a mark that it could take apart; null where it renders.
 *
 * @param mayHaveMore true where statements may define names of their own
 */
export function checkMark(mark: Mark, mayHaveMore: boolean): JinjaFault | null {
  if (mark.kind === 'comment') return null;
  return mark.kind === 'statement' ? unknownStatement(mark) : badExpression(mark, mayHaveMore);
}

function unknownStatement(mark: Mark): JinjaFault | null {
  const { tokens, start, end } = mark;
  const [first] = tokens;
  if (first === undefined) return { reason: 'there is no statement in it', start, end, insert: null };
  if (!STATEMENTS.has(first.text)) return at(first, `it knows no statement ${first.text}`);
  if (first.text !== 'if' && first.text !== 'elif') return null;
  const condition = parseExpression(mark, mark.tokens.slice(1));
  return 'reason' in condition ? condition : null;
}

function badExpression(mark: Mark, mayHaveMore: boolean): JinjaFault | null {
  const expression = parseExpression(mark);
  if ('reason' in expression) return expression;
  const filter = expression.filters.find(({ text }) => !FILTERS.has(text));
  if (filter !== undefined) return at(filter, `it knows no filter ${filter.text}`);
  const unknown = expression.names.find(({ token, used }) => used && !isKnown(token.text));
  if (unknown === undefined || mayHaveMore) return null;
  const name = unknown.token.text;
  return at(unknown.token, `nothing here is called ${name}; known are env and custom`);
}

/** True for a name that every template of Kaapana can look up. */
function isKnown(name: string): boolean {
  return OWN_NAMES.has(name) || GLOBALS.has(name);
}

function at({ start, text }: JinjaToken, reason: string): JinjaFault {
  return { reason, start, end: start + text.length, insert: null };
}

/** Statements that an end belongs to, with what may stand between. */
const ENDS: Readonly<Record<string, string>> = { endif: 'if', endfor: 'for' };

/** The first `if` or `for` without its end, or end without a beginning. */
export function checkNesting(marks: readonly Mark[]): JinjaFault | null {
  const open: JinjaToken[] = [];
  for (const { kind, tokens } of marks) {
    const [word] = tokens;
    if (kind !== 'statement' || word === undefined) continue;
    if (word.text === 'if' || word.text === 'for') open.push(word);
    const wanted =
      ENDS[word.text] ?? (word.text === 'elif' ? 'if' : word.text === 'else' ? open.at(-1)?.text : null);
    if (wanted === null) continue;
    if (wanted === undefined || open.at(-1)?.text !== wanted) return at(word, `${word.text} ends nothing`);
    if (word.text in ENDS) open.pop();
  }
  const [first] = open;
  return first === undefined ? null : at(first, `${first.text} has no end${first.text}`);
}
