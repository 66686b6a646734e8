import { own } from '../../document/as-object.ts';
import type { Document } from '../../document/document.ts';
import { childPointer, lastStep } from '../../document/pointer.ts';
import { keySpan, valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import { renameKey } from '../../edit/rename-key.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import type { Finding } from '../../finding.ts';
import type { Context, Explain } from '../../schema/context.ts';
import type { SchemaError } from '../../schema/schema-error.ts';
import { asText } from '../../wording/as-text.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import { foreignClass, foreignType } from './explain/foreign-type.ts';
import { mayBeGivenAway, missingType } from './explain/missing-type.ts';
import { noContainer } from './explain/no-container.ts';
import { noInputs } from './explain/no-inputs.ts';
import { outsideSettings, settingsBeside } from './explain/outside-settings.ts';
import { shortForm } from './explain/short-form.ts';
import { CURRENT_VERSION } from './red-version.ts';

/** What the schema of RED means where the general sentences would be right and of little use. */
export const explain: Explain = (error, context) => {
  const { instancePath, keyword, params } = error;
  const place = keyword === 'discriminator' ? `${instancePath}/${String(params['tag'])}` : instancePath;
  if (instancePath === '/redVersion' && keyword === 'enum') return wrongVersion(context);
  if (instancePath === '/cli/cwlVersion' && keyword === 'enum') return wrongCwlVersion(context);
  if (/^\/cli\/(?:in|out)puts\/[^/]+\/type$/.test(place)) return foreignType(place, context);
  if (keyword === 'false schema') return besideBatches(error, context);
  const missing = params['missingProperty'];
  if (keyword === 'required' && instancePath === '' && missing === 'inputs') return noInputs(context);
  if (keyword === 'required' && instancePath === '' && missing === 'container') return noContainer(context);
  if (keyword === 'required' && mayBeGivenAway(instancePath, missing))
    return missingType(instancePath, missing, context);
  if (/^(?:\/batches\/\d+)?\/(?:in|out)puts\/[^/]+(?:\/\d+)?\/class$/.test(place))
    return foreignClass(place, context);
  if (keyword === 'type' && /^\/cli\/(?:in|out)puts\/[^/]+$/.test(instancePath))
    return shortForm(instancePath, context);
  if (keyword === 'required' && missing === 'settings') return settingsBeside(instancePath, context);
  if (keyword !== 'additionalProperties') return null;
  return optionForPrefix(error, context) ?? outsideSettings(error, context);
};

/** Older versions are told elsewhere: what is left is a number, a later version, or no version at all. */
function wrongVersion({ document }: Context): Finding {
  const pointer = '/redVersion';
  const version = valueAt(document.value, pointer);
  if (version === '...') return skeleton(pointer, document);
  const isNine = asText(version).trim() === CURRENT_VERSION || version === 9;
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
    message: `${placeInWords(pointer)} is ${written(pointer, document)}; RED 9 takes the words of CWL "v1.0" only.`,
    help: 'Write "v1.0".',
    pointer,
    span: valueSpan(pointer, document),
    fixes: [{ title: 'Write "v1.0"', edits: replaceValue(document, pointer, 'v1.0') }],
  };
}

/** What stands at a place, as it is written: 1.0 is not shown as 1. */
function written(pointer: string, document: Document): string {
  const { start, end } = valueSpan(pointer, document);
  return document.text.slice(start, end).trim() || 'empty';
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

/** A page of upstream's documentation shows files with three dots in the place of every part. */
function skeleton(pointer: string, document: Document): Finding {
  return {
    id: 'red-version',
    severity: 'error',
    message: 'This is the skeleton of a RED file: three dots stand where its parts belong.',
    help: 'Write the parts in the place of the dots; the version is "9".',
    pointer,
    span: valueSpan(pointer, document),
    fixes: [{ title: 'Write "9"', edits: replaceValue(document, pointer, CURRENT_VERSION) }],
  };
}

/** In a binding, `threads: "--threads"` was meant to be `prefix: "--threads"`. */
function optionForPrefix({ instancePath, params }: SchemaError, { document }: Context): Finding | null {
  const binding = valueAt(document.value, instancePath);
  const pointer = childPointer(instancePath, String(params['additionalProperty']));
  const option = valueAt(document.value, pointer);
  const isBinding = lastStep(instancePath) === 'inputBinding' && own(binding, 'prefix') === undefined;
  if (!isBinding || typeof option !== 'string' || !option.startsWith('-')) return null;
  return {
    id: 'unknown-key',
    severity: 'error',
    message: `Curious Containers allows no key ${quote(lastStep(pointer))} here.`,
    help: `What comes before the value, ${quote(option)}, is the prefix.`,
    pointer,
    span: keySpan(pointer, document),
    fixes: [{ title: 'Rename to "prefix"', edits: renameKey(document, pointer, 'prefix') }],
  };
}
