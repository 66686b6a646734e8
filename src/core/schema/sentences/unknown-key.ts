import { own } from '../../document/as-object.ts';
import { lastStep, parentPointer } from '../../document/pointer.ts';
import { keySpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import type { Finding } from '../../finding.ts';
import { nearest } from '../../wording/nearest.ts';
import { listInWords, quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { knownKeys } from '../field-at.ts';

/**
 * A key that the format does not know, with the keys that may have been meant.
 *
 * @param severity `error` where the platform rejects it, `warning` where the platform ignores it
 */
export function unknownKey(pointer: string, severity: 'error' | 'warning', context: Context): Finding {
  const parent = parentPointer(pointer);
  const key = lastStep(pointer);
  const object = valueAt(context.document.value, parent);
  const known = knownKeys(parent, object, context.fields);
  const meant = nearest(
    key,
    known.filter((name) => own(object, name) === undefined),
  );
  const span = keySpan(pointer, context.document);
  return {
    id: 'unknown-key',
    severity,
    message:
      severity === 'error'
        ? `${context.platform} allows no key ${quote(key)} here.`
        : `${context.platform} does not know the key ${quote(key)} and ignores it.`,
    help:
      meant.length > 0
        ? `Did you mean ${listInWords(meant)}?`
        : `Remove it. Known here are ${listInWords(known)}.`,
    pointer,
    span,
    fixes: meant.map((name, index) => ({
      title: `Rename to ${quote(name)}`,
      preferred: index === 0,
      edits: [{ ...span, text: context.document.language === 'json' ? JSON.stringify(name) : name }],
    })),
  };
}
