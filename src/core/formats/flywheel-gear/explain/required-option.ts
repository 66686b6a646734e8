import { own } from '../../../document/as-object.ts';
import { parentPointer, pointerSteps } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { asText } from '../../../wording/as-text.ts';
import { placeInWords } from '../../../wording/quote.ts';

/** `"required": true` in an option, where draft-04 wants a list of names, and Flywheel asks for `optional`. */
export function requiredOption({ instancePath }: SchemaError, { document }: Context): Finding | null {
  const value = valueAt(document.value, instancePath);
  const steps = pointerSteps(instancePath);
  if (typeof value !== 'boolean' || steps.length !== 3) return null;
  const owner = parentPointer(instancePath);
  const remove = { title: 'Remove "required"', edits: removeEntry(document, instancePath) };
  const swap = {
    title: 'Write "optional": true',
    edits: [...renameKey(document, instancePath, 'optional'), ...replaceValue(document, instancePath, true)],
  };
  const removable = value || own(valueAt(document.value, owner), 'default') !== undefined;
  return {
    id: 'required-flag',
    severity: 'error',
    message: `${placeInWords(instancePath)} is ${asText(value)}; to the JSON Schema of draft-04, which judges it, "required" is a list of names.`,
    help: removable
      ? 'Remove it: what is not marked "optional": true is required anyway.'
      : 'Write "optional": true instead.',
    pointer: instancePath,
    span: keySpan(instancePath, document),
    fixes: [removable ? remove : swap],
  };
}
