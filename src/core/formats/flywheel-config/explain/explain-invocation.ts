import { asObject, own } from '../../../document/as-object.ts';
import { childPointer, parentPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding, Mend, RelatedSpan } from '../../../finding.ts';
import { complaint } from '../../../fragment/complaint.ts';
import { converted, isGuess } from '../../../fragment/converted.ts';
import type { FragmentError } from '../../../fragment/fragment-error.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { valueInWords } from '../../../wording/json-type.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, placeInWords, quote } from '../../../wording/quote.ts';
import { manifestPointer } from '../../flywheel-gear/invocation.ts';
import { fillIn } from './fill-in.ts';

/** An error of the derived schema in the words of the manifest that it was derived from. */
export function explainInvocation(error: FragmentError, gear: Neighbour, context: Context): Finding {
  const { schemaPath } = error;
  if (schemaPath === '/properties/config/required') return missing(error, 'option', gear, context);
  if (schemaPath === '/properties/inputs/required') return missing(error, 'input', gear, context);
  if (schemaPath === '/properties/config/additionalProperties') return unknownOption(error, gear, context);
  return wrongValue(error, gear, context);
}

function missing(
  { instancePath, params }: SchemaError,
  what: 'option' | 'input',
  gear: Neighbour,
  { document }: Context,
): Finding {
  const name = String(params['missingProperty']);
  const described = childPointer(instancePath, name);
  const { value, invented } = fillIn(valueAt(gear.document?.value, described), what, name);
  return {
    id: `missing-${what}`,
    severity: 'error',
    message: `The ${what} ${quote(name)} is missing. The manifest does not mark it optional.`,
    help: `Add ${quote(name)} to ${placeInWords(instancePath)}, or mark it optional in the manifest.`,
    pointer: instancePath,
    span: keySpan(instancePath, document),
    related: inManifest(`The manifest describes the ${what} here.`, described, gear),
    fixes: [
      {
        title: `Add ${quote(name)}${invented ? '' : ' with the default of the manifest'}`,
        edits: insertEntry(document, instancePath, name, value),
        placeholder: invented,
      },
    ],
  };
}

/** Names are compared letter by letter; real manifests have less than a hundred. */
const MOST_COMPARED = 200;

function unknownOption(
  { instancePath, params }: SchemaError,
  gear: Neighbour,
  { document }: Context,
): Finding {
  const name = String(params['additionalProperty']);
  const pointer = childPointer(instancePath, name);
  const present = valueAt(document.value, instancePath);
  const free = Object.keys(asObject(own(gear.document?.value, 'config')) ?? {}).filter(
    (known) => own(present, known) === undefined,
  );
  const meant = free.length > MOST_COMPARED ? [] : nearest(name, free);
  const remove: Mend = {
    title: `Remove ${quote(name)}`,
    edits: removeEntry(document, pointer),
    // A value may have been meant for an option that the manifest lacks.
    preferred: false,
  };
  return {
    id: 'unknown-option',
    severity: 'error',
    message: `The manifest has no option ${quote(name)}.`,
    help:
      meant.length > 0
        ? `Did you mean ${listInWords(meant)}?`
        : 'Remove it, or add the option to the manifest.',
    pointer,
    span: keySpan(pointer, document),
    related: inManifest('The manifest lists its options here.', '/config', gear),
    fixes: [
      ...meant.slice(0, 2).map((known, index) => ({
        title: `Rename to ${quote(known)}`,
        preferred: index === 0,
        edits: renameKey(document, pointer, known),
      })),
      remove,
    ],
  };
}

function wrongValue(error: FragmentError, gear: Neighbour, { document }: Context): Finding {
  const { instancePath } = error;
  const isOption = instancePath === '/config' || instancePath.startsWith('/config/');
  const value = valueAt(document.value, instancePath);
  const span = valueSpan(instancePath, document);
  const described = placeIn(gear, manifestPointer(error.schemaPath));
  // The description of an option, copied from the manifest, holds the value that was meant.
  const copied = asObject(value) === null ? undefined : own(value, 'default');
  const mend =
    isOption && copied !== undefined && error.keyword === 'type'
      ? [copied]
      : converted(error, value, document.text.slice(span.start, span.end));
  return {
    id: isOption ? 'option-value' : 'input-value',
    severity: 'error',
    message: `${placeInWords(instancePath)} ${complaint(error)}${isContainer(error, value) ? '' : `, and is ${literal(value, document.text.slice(span.start, span.end))}`}.`,
    help: `The manifest demands it in ${placeInWords(described)}: change the value here, or the ${isOption ? 'option' : 'input'} there.`,
    pointer: instancePath,
    span,
    related: inManifest('The manifest demands it here.', described, gear),
    fixes: mend.map((meant, index) => ({
      title: `Write ${quote(meant)}`,
      preferred: index === 0,
      placeholder: isGuess(error),
      edits: replaceValue(document, instancePath, meant),
    })),
  };
}

/** A list or an object that lacks something is seen; only where its type is wrong it has to be named. */
function isContainer({ keyword }: SchemaError, value: unknown): boolean {
  return keyword !== 'type' && typeof value === 'object' && value !== null;
}

/** `1.0` is another number than `1` to Python, so a number is quoted as it is written. */
function literal(value: unknown, text: string): string {
  return typeof value === 'number' && text.length < 40 ? `the number ${text}` : valueInWords(value);
}

function inManifest(message: string, pointer: string, gear: Neighbour): RelatedSpan[] {
  const { document } = gear;
  return document === null
    ? []
    : [{ message, span: keySpan(placeIn(gear, pointer), document), neighbour: gear }];
}

/** The pointer, or the nearest one around it that has a place in the manifest. */
function placeIn({ document }: Neighbour, pointer: string): string {
  let at = pointer;
  while (at !== '' && document?.places.has(at) !== true) at = parentPointer(at);
  return at;
}
