import { asObject, own } from '../../document/as-object.ts';
import { lastStep } from '../../document/pointer.ts';
import { keySpan, valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import { insertEntry } from '../../edit/insert-entry.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import type { Finding } from '../../finding.ts';
import type { Context, Explain } from '../../schema/context.ts';
import type { SchemaError } from '../../schema/schema-error.ts';
import { listInWords, placeInWords, quote } from '../../wording/quote.ts';
import { CURRENT_VERSION } from './red-version.ts';

/** What the schema of RED means where the general sentences would be right and of little use. */
export const explain: Explain = (error, context) => {
  const { instancePath, keyword, params } = error;
  if (instancePath === '/redVersion' && keyword === 'enum') return wrongVersion(context);
  if (instancePath === '/cli/cwlVersion' && keyword === 'enum') return wrongCwlVersion(context);
  if (keyword === 'false schema') return besideBatches(error, context);
  if (keyword === 'required' && instancePath === '' && params['missingProperty'] === 'inputs')
    return noInputs(context);
  return null;
};

/** Older versions are told elsewhere: what is left is a number, a later version, or no version at all. */
function wrongVersion({ document }: Context): Finding {
  const pointer = '/redVersion';
  const version = valueAt(document.value, pointer);
  const isNine = String(version).trim() === CURRENT_VERSION || version === 9;
  return {
    id: 'red-version',
    severity: 'error',
    message: isNine
      ? `The version is ${quote(version)}; it must be the text "9", in quotes.`
      : `This is RED ${typeof version === 'string' ? version : quote(version)}, and Curious Containers 9 reads RED 9.`,
    help: isNine ? 'Write "9".' : 'Write "9" if the file follows RED 9.',
    pointer,
    span: valueSpan(pointer, document),
    fixes: [
      { title: 'Write "9"', edits: replaceValue(document, pointer, CURRENT_VERSION), preferred: isNine },
    ],
  };
}

function wrongCwlVersion({ document }: Context): Finding {
  const pointer = '/cli/cwlVersion';
  return {
    id: 'enum',
    severity: 'error',
    message: `${placeInWords(pointer)} is ${quote(valueAt(document.value, pointer))}; RED 9 takes the words of CWL "v1.0" only.`,
    help: 'Write "v1.0".',
    pointer,
    span: valueSpan(pointer, document),
    fixes: [{ title: 'Write "v1.0"', edits: replaceValue(document, pointer, 'v1.0') }],
  };
}

/** `inputs`, `outputs` or `cloud` at the top of a document that has batches. */
function besideBatches({ instancePath }: SchemaError, { document }: Context): Finding {
  const name = lastStep(instancePath);
  return {
    id: 'beside-batches',
    severity: 'error',
    message: `${name} stands beside batches, and then each batch has its own.`,
    help: `Move ${name} into the batches that need it, or remove batches.`,
    pointer: instancePath,
    span: keySpan(instancePath, document),
    related: [{ message: 'The batches stand here.', span: keySpan('/batches', document) }],
  };
}

function noInputs({ document, fields }: Context): Finding {
  const described = asObject(own(own(document.value, 'cli'), 'inputs'));
  const isEmpty = described !== null && Object.keys(described).length === 0;
  const field = fields.find(({ pointer }) => pointer === '/inputs');
  return {
    id: 'required',
    severity: 'error',
    message: 'inputs is missing, and there are no batches either.',
    help: isEmpty
      ? 'Add an empty object: the command has no arguments.'
      : `Add inputs, or batches with inputs. ${field?.description ?? ''}${described === null ? '' : ` Arguments are ${listInWords(Object.keys(described).slice(0, 12))}.`}`,
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
