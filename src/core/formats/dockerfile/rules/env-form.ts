import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** `ENV NAME value` works and is the old form; `ENV NAME = value` gives NAME the value `= value`. */
export const envForm: Rule = ({ document }) =>
  placedInstructions(document)
    .filter(({ keyword }) => keyword === 'ENV' || keyword === 'LABEL')
    .flatMap((instruction) => oldForm(instruction, document) ?? []);

function oldForm(
  { keyword, pairs, pointer }: PlacedInstruction,
  document: Context['document'],
): Finding | null {
  const [pair] = pairs;
  if (pair === undefined || pair.equals || pair.value === null) return null;
  const at = `${pointer}/pairs/0`;
  const span = valueSpan(at, document);
  const several = document.text.slice(span.start, span.end).includes('\n');
  const misread = /^=/.test(pair.value);
  const value = misread ? pair.value.replace(/^=\s*/, '') : pair.value;
  const edit = { ...span, text: `${pair.name}=${quoted(value)}` };
  const mend = { title: `Write ${edit.text}`.slice(0, 80), edits: [edit] };
  return {
    id: misread ? 'blank-around-equals' : 'old-pair-form',
    severity: misread ? 'warning' : 'hint',
    message: misread
      ? `${pair.name} gets the value "${pair.value}", as a blank stands in front of the =.`
      : `${keyword} ${pair.name} with a blank in place of = is the old form.`,
    help: misread
      ? 'Write no blank around the =.'
      : `Write ${keyword} NAME=value: the old form takes all that follows as one value, and Docker warns of it.`,
    pointer: at,
    span,
    fixes: several || !isPlain(value) ? [] : [mend],
  };
}

/** The same value in the new form. Quotes that are there already stay. */
function quoted(value: string): string {
  return /^[^\s"'\\]+$|^"[^"\\]*"$|^'[^']*'$/.test(value) ? value : `"${value}"`;
}

/** Quotes and escapes inside the old form are taken off by other rules than in the new one. */
function isPlain(value: string): boolean {
  return /^[^"'\\]+$|^"[^"\\]*"$|^'[^']*'$/.test(value);
}
