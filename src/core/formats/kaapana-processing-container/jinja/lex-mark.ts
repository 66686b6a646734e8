import type { FoundMarks, JinjaFault, JinjaToken } from './mark.ts';

/** What Jinja2 reads inside a mark, longest operators first (jinja2/lexer.py). A byte order mark is no blank to Python. */
const TOKEN =
  /(?<blank>(?:(?!\uFEFF)\s)+)|(?<number>\d[\d_]*\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*[eE][+-]?\d+|0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<operator>\/\/|\*\*|==|!=|>=|<=|[-+/*%~[\](){}<>=.:|,;])/uy;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Reads one `{{ … }}` or `{% … %}` from its opening sign on. */
export function lexMark(text: string, start: number): FoundMarks {
  const kind = text[start + 1] === '{' ? 'expression' : 'statement';
  const closing = kind === 'expression' ? '}}' : '%}';
  const tokens: JinjaToken[] = [];
  const open: string[] = [];
  let at = start + 2 + (/[-+]/.test(text[start + 2] ?? '') ? 1 : 0);
  while (at < text.length) {
    const end = closesAt(text, at, closing);
    if (open.length === 0 && end !== null) return { marks: [{ kind, start, end, tokens }], fault: null };
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (token === null) return refused(`${quoted(text, at)} has no meaning in it`, at);
    const word = token[0];
    if (word in CLOSERS && token.groups?.['operator'] !== undefined) open.push(CLOSERS[word] ?? '');
    else if (/^[)\]}]$/.test(word) && open.pop() !== word) return wrongCloser(text, at, kind);
    const type = TYPES.find((name) => token.groups?.[name] !== undefined);
    if (type !== undefined) tokens.push({ type, text: word, start: at });
    at += word.length;
  }
  return refused(`what begins with ${text.slice(start, start + 2)} has no ${closing}`, start, 2);
}

const TYPES = ['number', 'name', 'text', 'operator'] as const;

/** The offset behind the closing sign, with the sign that strips blanks; null where another thing stands. */
function closesAt(text: string, at: number, closing: string): number | null {
  if (text.startsWith(closing, at)) return at + 2;
  return /[-+]/.test(text[at] ?? '') && text.startsWith(closing, at + 1) ? at + 3 : null;
}

/** One brace where two close an expression is the usual slip. */
function wrongCloser(text: string, at: number, kind: string): FoundMarks {
  const brace = kind === 'expression' && text[at] === '}';
  const fault = refused(`${text[at]} closes nothing`, at).fault as JinjaFault;
  return { marks: [], fault: { ...fault, insert: brace ? '}' : null } };
}

function refused(reason: string, start: number, length = 1): FoundMarks {
  return { marks: [], fault: { reason, start, end: start + length, insert: null } };
}

function quoted(text: string, at: number): string {
  return JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 32));
}
