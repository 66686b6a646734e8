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
  let minus: Span | null = null;
  for (const token of jsonTokens(text)) {
    const character = text[token.start];
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    if (depth > MAX_DEPTH) return { tooDeep: token, notFinite };
    const word = text.slice(token.start, token.end);
    if (word === 'NaN' && minus?.end !== token.start) notFinite.push(token);
    if (word === 'Infinity')
      notFinite.push(minus?.end === token.start ? { start: minus.start, end: token.end } : token);
    minus = word === '-' ? token : null;
  }
  return { tooDeep: null, notFinite };
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
