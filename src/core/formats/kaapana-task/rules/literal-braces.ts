import { valueSpan } from '../../../document/spans.ts';
import { textsIn } from '../../../document/texts-in.ts';
import type { Finding } from '../../../finding.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { OWN_NAMES } from '../../kaapana-processing-container/jinja/check-mark.ts';
import { findMarks } from '../../kaapana-processing-container/jinja/find-marks.ts';
import { isRendered } from '../../kaapana-processing-container/jinja/is-rendered.ts';
import { parseExpression } from '../../kaapana-processing-container/jinja/parse-expression.ts';

/** Braces that Jinja2 replaces though nobody asked it to, and such as it leaves though somebody may have. */
export const literalBraces: Rule = ({ document }) => {
  if (!/[{}]{2}/.test(document.text) && !/\{\s*(?:env|custom)\b/.test(document.text)) return [];
  return textsIn(document.value, /[{}]/).flatMap(({ pointer }): Finding[] => {
    const span = valueSpan(pointer, document);
    const written = document.text.slice(span.start, span.end);
    const complaint = isRendered(pointer, document) ? foreign(written) : halfMark(written, document.language);
    if (complaint === null) return [];
    return [
      {
        id: 'literal-braces',
        severity: 'warning',
        message: `${placeInWords(pointer)} ${complaint}`,
        help: 'Write {{ env.NAME }} for a variable of the environment. For braces that are to stay, write {% raw %} before and {% endraw %} behind them.',
        pointer,
        span,
      },
    ];
  });
};

/** Expressions that name neither `env` nor `custom` are no references of Kaapana. */
function foreign(written: string): string | null {
  const { marks } = findMarks(written);
  if (marks.some(({ kind }) => kind !== 'expression')) return null;
  for (const mark of marks) {
    const expression = parseExpression(mark);
    if ('reason' in expression) continue;
    const parts = mark.tokens.filter(({ text }) => text === '.').length;
    if (mark.tokens[0]?.text === 'env' && parts > 1 && mark.tokens.length === 2 * parts + 1) {
      return `has ${quote(written.slice(mark.start, mark.end))}: a variable of the environment is text and has no parts.`;
    }
    // What cannot be rendered at all has been told.
    if (expression.names.some(({ token, used }) => used || OWN_NAMES.has(token.text))) continue;
    const source = quote(written.slice(mark.start, mark.end));
    return `has ${source}, which Jinja2 replaces${expression.names.length > 0 ? ', by nothing, as only env and custom are known' : ''}.`;
  }
  return null;
}

/** One brace of two was lost: the text stays as it is. Only in texts; an object has braces of its own. */
function halfMark(written: string, language: string): string | null {
  if (language === 'json' && !written.startsWith('"')) return null;
  const half = /\{\s*(?:env|custom)\s*[.[][^{}"]*\}{1,2}|(?:env|custom)\.\w+\s*\}\}/.exec(written);
  if (half === null || /[\n[{]\s*["\w-]+\s*:/.test(written)) return null;
  return `has ${quote(half[0])}, which looks like a mark of Jinja2 and is none, so it stays as it is.`;
}
