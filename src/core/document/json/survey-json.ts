import { MAX_DEPTH } from '../bounds.ts';
import type { Span } from '../document.ts';
import { jsonTokens } from './json-tokens.ts';

/** What has to be known about a JSON text before a recursive parser may see it. */
export interface JsonSurvey {
  /** The first bracket that is nested too deep, or null. */
  readonly tooDeep: Span | null;
  /** `NaN`, `Infinity` and `-Infinity`: no JSON, but read by Python, which is what the platforms use. */
  readonly notFinite: readonly Span[];
}

/** Looks through the tokens once, without recursion. */
export function surveyJson(text: string): JsonSurvey {
  const notFinite: Span[] = [];
  let depth = 0;
  for (const token of jsonTokens(text)) {
    const character = text[token.start];
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    if (depth > MAX_DEPTH) return { tooDeep: token, notFinite };
    const span = notFiniteAt(text, token);
    if (span !== null) notFinite.push(span);
  }
  return { tooDeep: null, notFinite };
}

/** The word with its sign, or null where the token is another, or clings to what stands before it: `1NaN`, `--Infinity`. */
function notFiniteAt(text: string, { start, end }: Span): Span | null {
  const word = text.slice(start, end);
  if (word !== 'NaN' && word !== 'Infinity') return null;
  const first = word === 'Infinity' && text[start - 1] === '-' ? start - 1 : start;
  return /[\w.+-]/.test(text[first - 1] ?? '') ? null : { start: first, end };
}

/** The text with zeros, as many characters, in the place of what is not finite. */
export function maskNotFinite(text: string, spans: readonly Span[]): string {
  let masked = '';
  let end = 0;
  for (const span of spans) {
    masked += `${text.slice(end, span.start)}0.${'0'.repeat(span.end - span.start - 2)}`;
    end = span.end;
  }
  return masked + text.slice(end);
}
