import { lastStep, parentPointer } from '../../document/pointer.ts';
import { valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import type { Mend } from '../../finding.ts';
import { jsonTypeOf } from '../../wording/json-type.ts';
import { licenceSpelling } from '../../wording/licence-spelling.ts';
import { nearest } from '../../wording/nearest.ts';
import { quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { fieldAt, fieldsIn } from '../field-at.ts';
import { likelyKind } from '../likely-kind.ts';
import { convert } from './convert.ts';

/** The allowed values that an author may have meant, best first. */
export function meantValues(value: unknown, allowed: readonly unknown[], written = ''): unknown[] {
  const texts = allowed.filter((one) => typeof one === 'string');
  const licence = typeof value === 'string' ? licenceSpelling(value, texts) : null;
  if (licence !== null) return [licence];
  // A list of one thing, where the thing itself is wanted.
  if (Array.isArray(value) && value.length === 1) return meantValues(value[0], allowed);
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
  const meant = [...meantValues(value, allowed, document.text.slice(start, end))];
  if (meant.length === 0) meant.push(...ofLikelyKind(pointer, context));
  const byDefault = fieldAt(pointer, fields)?.default;
  const guess = [byDefault, 'Other'].find((one) => allowed.includes(one)) ?? allowed[0];
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

/** The value that says the kind of an object, where its other keys say it too. */
function ofLikelyKind(pointer: string, { document, fields }: Context): readonly unknown[] {
  const parent = parentPointer(pointer);
  const object = valueAt(document.value, parent);
  const kind = likelyKind(parent, object, fields);
  if (kind === null) return [];
  const field = fieldsIn(parent, object, fields).find(
    ({ pointer: path, only }) => only === kind && lastStep(path) === lastStep(pointer),
  );
  return field?.allowed?.length === 1 ? field.allowed : [];
}
