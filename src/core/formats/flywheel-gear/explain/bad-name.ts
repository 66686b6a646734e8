import { valueSpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { quote } from '../../../wording/quote.ts';

/** A name with other characters than those allowed, with the nearest name that has none. */
export function badName({ instancePath, params }: SchemaError, { document }: Context): Finding | null {
  const name = valueAt(document.value, instancePath);
  if (typeof name !== 'string') return null;
  const pattern = new RegExp(String(params['pattern']));
  // In Python `$` also matches before a final line break, so upstream accepts such a name.
  const accepted = name.endsWith('\n') && pattern.test(name.slice(0, -1));
  const clean = name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const span = valueSpan(instancePath, document);
  return {
    id: 'pattern',
    severity: accepted ? 'warning' : 'error',
    message: accepted
      ? 'The name ends with a line break, which Flywheel happens to accept.'
      : `The name ${quote(name)} has characters other than lower-case letters, digits and hyphens.`,
    help: pattern.test(clean)
      ? `Write ${quote(clean)}, for instance.`
      : 'Choose a name such as slice-counter.',
    pointer: instancePath,
    span,
    fixes: pattern.test(clean)
      ? [{ title: `Write ${quote(clean)}`, edits: [{ ...span, text: JSON.stringify(clean) }] }]
      : [],
  };
}
