import { own } from '../../document/as-object.ts';
import { childPointer, pointerSteps } from '../../document/pointer.ts';
import { keySpan, valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import { removeEntry } from '../../edit/remove-entry.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import type { Finding } from '../../finding.ts';
import type { Context, Explain } from '../../schema/context.ts';
import type { SchemaError } from '../../schema/schema-error.ts';
import { notAllowed } from '../../schema/sentences/not-allowed.ts';
import { unknownKey } from '../../schema/sentences/unknown-key.ts';
import { valueInWords } from '../../wording/json-type.ts';
import { nearest } from '../../wording/nearest.ts';
import { listInWords, placeInWords, quote } from '../../wording/quote.ts';
import { badName } from './explain/bad-name.ts';
import { bareItems, bareOption } from './explain/bare-option.ts';
import { foreignType } from './explain/foreign-type.ts';
import { isAmbiguous, licencesMeant } from './explain/licence-names.ts';
import { misplacedKey } from './explain/misplaced-key.ts';
import { missingTopKey } from './explain/missing-top-key.ts';
import { requiredOption } from './explain/required-option.ts';

/** What Flywheel's schema means where the general sentences would be right and of little use. */
export const explain: Explain = (error, context) => {
  const { instancePath, keyword, params } = error;
  const steps = pointerSteps(instancePath);
  if (keyword === 'required' && instancePath === '') return missingTopKey(error, context);
  if (keyword === 'type' && steps.length === 1 && valueAt(context.document.value, instancePath) === null)
    return missingTopKey(error, context);
  if (keyword === 'not') return defaultAndOptional(error, context);
  if (keyword === 'type' && steps.at(-1) === 'required' && steps[0] !== 'environment')
    return requiredOption(error, context);
  if (keyword === 'type' && params['type'] === 'object' && steps.length === 3 && steps[0] === 'inputs')
    return bareCondition(error, context);
  if (keyword === 'type' && params['type'] === 'object' && steps.length === 2 && steps[0] === 'config')
    return bareOption(error, context);
  if (keyword === 'type' && steps.at(-1) === 'items') return bareItems(error, context);
  if (keyword === 'additionalProperties') return unknownKeyOf(error, context);
  if (keyword === 'enum' && instancePath === '/license') return unknownLicence(error, context);
  if (keyword === 'enum' && steps.at(-1) === 'type') return foreignType(error, context);
  return keyword === 'pattern' && instancePath === '/name' ? badName(error, context) : null;
};

/** Keys that Flywheel knows from elsewhere: a newer specification, or another kind of input. */
function unknownKeyOf({ instancePath, params }: SchemaError, context: Context): Finding | null {
  const key = String(params['additionalProperty']);
  const pointer = childPointer(instancePath, key);
  const steps = pointerSteps(instancePath);
  const plain = unknownKey(pointer, 'error', context);
  const remove = { title: `Remove ${quote(key)}`, edits: removeEntry(context.document, pointer) };
  if (pointer === '/output_configuration')
    return {
      ...plain,
      help: 'Newer releases of the specification (0.3.0) have this key; the published judge, gears 4442b79, rejects it. Remove it where the site has not been brought up to date.',
      fixes: [{ ...remove, preferred: false }],
    };
  if (instancePath === '') return misplacedKey(key, plain, context);
  if (steps.length !== 2 || steps[0] !== 'inputs') return null;
  const base = own(valueAt(context.document.value, instancePath), 'base');
  return {
    ...plain,
    message: `${plain.message} Of an input with the base ${quote(base)} nothing more can be said${key === 'optional' ? ': whether it is there is decided when the gear is started' : ''}.`,
    // Whether such an input is there is not for the manifest to say, so nothing is lost.
    fixes: (plain.fixes ?? []).map((fix) =>
      key === 'optional' && fix.title === remove.title ? { ...fix, preferred: true } : fix,
    ),
  };
}

/** A licence under another name than Flywheel's list has. */
function unknownLicence({ instancePath, params }: SchemaError, context: Context): Finding | null {
  const value = valueAt(context.document.value, instancePath);
  if (typeof value !== 'string') return null;
  const allowed = params['allowedValues'] as unknown as string[];
  const meant = licencesMeant(value, allowed);
  const isOther = meant[0] === 'Other';
  const titles = isOther ? meant : [...meant.slice(0, 2), 'Other'];
  return {
    ...notAllowed(instancePath, value, allowed, context),
    help: isOther
      ? 'Write the identifier from the list of SPDX, or "Other" where the list of Flywheel does not have it.'
      : `Did you mean ${listInWords(meant)}?`,
    fixes: titles.map((name, index) => ({
      title: `Write ${quote(name)}`,
      preferred: index === 0 && !isAmbiguous(value),
      // Where it is not a misspelt "Other", nobody but the author knows that no licence of the list is meant.
      placeholder: isOther && nearest(value.trim(), ['Other']).length === 0,
      edits: replaceValue(context.document, instancePath, name),
    })),
  };
}

/** The only `not` of the schema: an option that has a default and is optional. */
function defaultAndOptional({ instancePath }: SchemaError, { document }: Context): Finding {
  return {
    id: 'default-and-optional',
    severity: 'error',
    message: `The option ${placeInWords(instancePath)} has a default and is optional too.`,
    help: 'Remove one of the two: an option with a default always has a value, an optional one may have none.',
    pointer: childPointer(instancePath, 'optional'),
    span: keySpan(childPointer(instancePath, 'optional'), document),
    related: [
      { message: 'The default stands here.', span: keySpan(childPointer(instancePath, 'default'), document) },
    ],
    fixes: [
      { title: 'Remove "optional"', edits: removeEntry(document, childPointer(instancePath, 'optional')) },
      {
        title: 'Remove "default"',
        preferred: false,
        edits: removeEntry(document, childPointer(instancePath, 'default')),
      },
    ],
  };
}

/** `"type": "nifti"` in a file input, which has to be a condition: `"type": {"enum": ["nifti"]}`. */
function bareCondition({ instancePath }: SchemaError, { document }: Context): Finding | null {
  const value = valueAt(document.value, instancePath);
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0 || !values.every((one) => typeof one === 'string')) return null;
  const condition = `{"enum": [${values.map((one) => JSON.stringify(one)).join(', ')}]}`;
  const span = valueSpan(instancePath, document);
  return {
    id: 'type',
    severity: 'error',
    message: `${placeInWords(instancePath)} is ${valueInWords(value)}; in an input it must be a condition, which is an object.`,
    help: `Write ${condition}.`,
    pointer: instancePath,
    span,
    fixes: [{ title: `Write ${condition}`, edits: [{ ...span, text: condition }] }],
  };
}
