import { childPointer } from '../../document/pointer.ts';
import { valueSpan } from '../../document/spans.ts';
import { removeEntry } from '../../edit/remove-entry.ts';
import { placeInWords } from '../../wording/quote.ts';
import { fieldAt } from '../field-at.ts';
import type { Sentence } from './sentence.ts';

/** A list without an entry where there must be one. */
export const emptyList: Sentence = ({ instancePath }, context) => ({
  id: 'min-items',
  severity: 'error',
  message: `${placeInWords(instancePath)} is an empty list.`,
  help: 'Add an entry, or leave the key out.',
  pointer: instancePath,
  span: valueSpan(instancePath, context.document),
  fixes:
    fieldAt(instancePath, context.fields)?.required === true
      ? []
      : [{ title: 'Leave the key out', edits: removeEntry(context.document, instancePath) }].filter(
          ({ edits }) => edits.length > 0,
        ),
});

/** A list with the same entry twice. */
export const repeatedItem: Sentence = ({ instancePath, params }, { document }) => {
  const again = childPointer(instancePath, Number(params['j']));
  return {
    id: 'unique-items',
    severity: 'error',
    message: `${placeInWords(instancePath)} has the same entry twice.`,
    help: 'Remove this one.',
    pointer: instancePath,
    span: valueSpan(again, document),
    related: [
      {
        message: 'The same entry.',
        span: valueSpan(childPointer(instancePath, Number(params['i'])), document),
      },
    ],
    fixes: [{ title: 'Remove the second one', edits: removeEntry(document, again) }].filter(
      ({ edits }) => edits.length > 0,
    ),
  };
};
