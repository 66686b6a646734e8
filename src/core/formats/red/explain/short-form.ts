import { asObject } from '../../../document/as-object.ts';
import { lastStep, parentPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';

/** `query: string` in cli, which CWL takes and RED does not. */
export function shortForm(pointer: string, { document }: Context): Finding | null {
  const type = valueAt(document.value, pointer);
  if (typeof type !== 'string') return null;
  const isInput = pointer.startsWith('/cli/inputs/');
  const siblings = Object.keys(asObject(valueAt(document.value, parentPointer(pointer))) ?? {});
  const entry = isInput
    ? { type, inputBinding: { position: Math.max(0, siblings.indexOf(lastStep(pointer))) } }
    : { type, outputBinding: { glob: 'TODO' } };
  const isStream = type === 'stdout' || type === 'stderr';
  const meant = isStream ? { type } : entry;
  return {
    id: 'type',
    severity: 'error',
    message: `${placeInWords(pointer)} is only a type, ${quote(type)}; RED wants an object with ${isInput ? 'type and inputBinding' : 'type and outputBinding'}.`,
    help: isInput
      ? 'Say in inputBinding where the value stands in the command: by a position, or behind a prefix.'
      : 'Say in outputBinding, with glob, which file of the container it is.',
    pointer,
    span: valueSpan(pointer, document),
    fixes: [
      {
        title: `Write ${quote(meant)}`,
        placeholder: !isStream,
        edits: replaceValue(document, pointer, meant),
      },
    ],
  };
}
