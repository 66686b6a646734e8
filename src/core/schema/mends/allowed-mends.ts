import { valueSpan } from '../../document/spans.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import type { Mend } from '../../finding.ts';
import { jsonTypeOf } from '../../wording/json-type.ts';
import { licenceSpelling } from '../../wording/licence-spelling.ts';
import { nearest } from '../../wording/nearest.ts';
import { quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { fieldAt } from '../field-at.ts';
import { convert } from './convert.ts';

/** The allowed values that an author may have meant, best first. */
export function meantValues(value: unknown, allowed: readonly unknown[], written = ''): unknown[] {
  const texts = allowed.filter((one) => typeof one === 'string');
  const licence = typeof value === 'string' ? licenceSpelling(value, texts) : null;
  if (licence !== null) return [licence];
  const same = allowed.filter((one) => convert(value, jsonTypeOf(one), written) === one);
  if (same.length > 0) return same;
  const near = typeof value === 'string' ? nearest(value, texts) : [];
  return near.length === 0 && allowed.length === 1 ? [...allowed] : near;
}

/** Writes one of the allowed values: those that may have been meant, else one that the author has to look at. */
export function allowedMends(
  pointer: string,
  value: unknown,
  allowed: readonly unknown[],
  context: Context,
): Mend[] {
  const { document, fields } = context;
  const { start, end } = valueSpan(pointer, document);
  const meant = meantValues(value, allowed, document.text.slice(start, end));
  const byDefault = fieldAt(pointer, fields)?.default;
  const guess = allowed.includes(byDefault) ? byDefault : allowed[0];
  const values = meant.length > 0 ? meant : [guess];
  return values
    .slice(0, 3)
    .map((one, index) => ({
      title: `Write ${quote(one)}`,
      edits: replaceValue(document, pointer, one),
      preferred: index === 0,
      placeholder: meant.length === 0,
    }))
    .filter(({ edits }) => edits.length > 0);
}
