import { valueSpan } from '../../document/spans.ts';
import type { Finding } from '../../finding.ts';
import { listInWords, placeInWords, quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { fieldAt } from '../field-at.ts';
import { allowedMends, meantValues } from '../mends/allowed-mends.ts';

/** So many allowed values are named in a sentence; of more only the nearest. */
const MOST_NAMED = 12;

/** A value that is none of those allowed, with those that may have been meant. */
export function notAllowed(
  pointer: string,
  value: unknown,
  allowed: readonly unknown[],
  context: Context,
): Finding {
  const meant = allowed.length > 1 ? meantValues(value, allowed) : [];
  return {
    id: 'enum',
    severity: 'error',
    message: `${placeInWords(pointer)} is ${quote(value)}; ${context.platform} allows ${allowed.length > MOST_NAMED ? `${allowed.length} other values` : listInWords(allowed)}.`,
    help:
      meant.length > 0
        ? `Did you mean ${listInWords(meant)}?`
        : (fieldAt(pointer, context.fields)?.description ?? 'Write one of the allowed values.'),
    pointer,
    span: valueSpan(pointer, context.document),
    fixes: allowedMends(pointer, value, allowed, context),
  };
}
