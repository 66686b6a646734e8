import { asObject, own } from '../../../document/as-object.ts';
import { keySpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { listInWords } from '../../../wording/quote.ts';

/** A file with neither `inputs` nor `batches`; arguments that the program takes are named. */
export function noInputs({ document, fields }: Context): Finding {
  const described = asObject(own(own(document.value, 'cli'), 'inputs'));
  const isEmpty = described !== null && Object.keys(described).length === 0;
  const field = fields.find(({ pointer }) => pointer === '/inputs');
  return {
    id: 'required',
    severity: 'error',
    message: 'inputs is missing, and there are no batches either.',
    help: isEmpty
      ? 'Add an empty object: the command has no arguments.'
      : `Add inputs, or batches with inputs. ${field?.description ?? ''}${described === null ? '' : ` Arguments are ${listInWords(Object.keys(described).slice(0, 12), 'and')}.`}`,
    pointer: '',
    span: keySpan('', document),
    fixes: [
      {
        title: 'Add inputs',
        edits: insertEntry(document, '', 'inputs', {}),
        placeholder: !isEmpty,
      },
    ],
  };
}
