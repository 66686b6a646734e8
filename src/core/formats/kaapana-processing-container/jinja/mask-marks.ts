import type { Language, Span } from '../../../document/document.ts';
import type { Mark } from './mark.ts';

/** A template in which other signs stand for the marks, as many as there were, so that every offset stays. */
export interface Masked {
  readonly text: string;
  /** Expressions of a JSON text that stand outside of its texts and cling to something: a quote is missing there. */
  readonly bare: readonly Span[];
  /** Whether all marks stand between the quotes of a JSON text, so that a value is a mark only where it is a text. */
  readonly allQuoted: boolean;
}

/**
 * Writes over marks so that what remains can be read as JSON or YAML.
 *
 * @param bareIs what an expression outside of quotes is taken for
 */
export function maskMarks(
  text: string,
  marks: readonly Mark[],
  language: Language,
  bareIs: 'value' | 'nothing',
): Masked {
  const pieces: string[] = [];
  const bare: Span[] = [];
  const quotes = new QuoteState(text);
  let end = 0;
  let allQuoted = language === 'json';
  for (const [index, mark] of marks.entries()) {
    if (mark.start < end) continue;
    const inText = quotes.isInTextAt(mark.start, end);
    allQuoted &&= inText;
    const span =
      inText || mark.kind !== 'expression' || bareIs === 'nothing' ? mark : wholeRun(text, index, marks);
    const clings = !inText && mark.kind === 'expression' && clingsToText(text, span);
    if (clings && language === 'json') bare.push(span);
    pieces.push(
      text.slice(end, span.start),
      maskOf(text, span, bareIs === 'value' ? mark.kind : 'comment', language, inText, clings),
    );
    end = span.end;
  }
  return { text: pieces.join('') + text.slice(end), bare, allQuoted };
}

function maskOf(
  text: string,
  { start, end }: Span,
  kind: Mark['kind'],
  language: Language,
  inText: boolean,
  clings: boolean,
): string {
  const source = text.slice(start, end);
  if (inText) return source.replaceAll(/["\\\p{Cc}]/gu, (sign) => (sign === '"' ? "'" : ' '));
  if (kind !== 'expression') return source.replaceAll(/[^\n\r]/g, ' ');
  if (language !== 'json' || clings) return source.replaceAll(/\W/g, '_');
  return `"${source.slice(1, -1).replaceAll(/["\\\p{Cc}]/gu, (sign) => (sign === '"' ? "'" : ' '))}"`;
}

/** Several expressions in a row, or one with digits beside it, become one value: `{{ a }}{{ b }}`, `1{{ zeros }}`. */
function wholeRun(text: string, index: number, marks: readonly Mark[]): Span {
  let { start, end } = marks[index] ?? { start: 0, end: 0 };
  while (/[\d.+-]/.test(text[start - 1] ?? '')) start -= 1;
  for (let next = index + 1; ; ) {
    if (marks[next]?.kind === 'expression' && marks[next]?.start === end) {
      end = marks[next]?.end ?? end;
      next += 1;
    } else if (/[\d.eE+-]/.test(text[end] ?? '')) end += 1;
    else return { start, end };
  }
}

/** In JSON a value is followed by a comma or a bracket and follows a colon, a comma or a bracket. */
function clingsToText(text: string, { start, end }: Span): boolean {
  return !/[\s:,[{]/.test(text[start - 1] ?? ' ') || !/[\s:,\]}]/.test(text[end] ?? ' ');
}

/** Whether an offset lies between the quotes of a JSON text. Line breaks end every text, so one lost quote spoils one line. */
class QuoteState {
  private readonly text: string;
  private quote: string | null = null;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** @param from the end of the last mark, whose own quotes do not count */
  isInTextAt(offset: number, from: number): boolean {
    for (let index = Math.max(this.at, from); index < offset; index += 1) {
      const sign = this.text[index];
      if (sign === '\n' || sign === '\r') this.quote = null;
      else if (sign === '\\' && this.quote !== null) index += 1;
      else if (sign === this.quote) this.quote = null;
      // Single quotes are a slip, and what stands between them is meant as text.
      else if (this.quote === null && (sign === '"' || sign === "'")) this.quote = sign;
    }
    this.at = offset;
    return this.quote !== null;
  }
}
