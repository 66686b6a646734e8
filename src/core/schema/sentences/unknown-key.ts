import { own } from '../../document/as-object.ts';
import { lastStep, parentPointer } from '../../document/pointer.ts';
import { keySpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import type { Finding } from '../../finding.ts';
import { nearest } from '../../wording/nearest.ts';
import { listInWords, quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { knownKeys } from '../field-at.ts';
import { unknownKeyMends } from '../mends/unknown-key-mends.ts';

/**
 * A key that the format does not know, with the keys that may have been meant.
 *
 * @param severity `error` where the platform rejects it, `warning` where the platform ignores it
 * @param missing the required key that it stands for, where that is known
 */
export function unknownKey(
  pointer: string,
  severity: 'error' | 'warning',
  context: Context,
  missing?: string,
): Finding {
  const parent = parentPointer(pointer);
  const key = lastStep(pointer);
  const object = valueAt(context.document.value, parent);
  const known = knownKeys(parent, object, context.fields);
  const near = nearest(
    key,
    known.filter((name) => own(object, name) === undefined && name !== missing),
  );
  const meant = missing === undefined ? near : [missing, ...near].slice(0, 2);
  const without = missing === undefined ? '' : `, and ${quote(missing)} is missing`;
  return {
    id: 'unknown-key',
    severity,
    message:
      severity === 'error'
        ? `${context.platform} allows no key ${quote(key)} here${without}.`
        : `${context.platform} does not know the key ${quote(key)} and ignores it.`,
    help: helpFor(meant, known),
    pointer,
    span: keySpan(pointer, context.document),
    fixes: unknownKeyMends(pointer, meant, severity === 'error', context),
  };
}

function helpFor(meant: readonly string[], known: readonly string[]): string {
  if (meant.length > 0) return `Did you mean ${listInWords(meant)}?`;
  return known.length > 0
    ? `Known here ${known.length === 1 ? 'is' : 'are'} ${listInWords(known, 'and')}: rename or remove it.`
    : 'Rename or remove it.';
}
