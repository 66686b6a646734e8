import { childPointer, pointerSteps } from '../../document/pointer.ts';
import { valueAt } from '../../document/value-at.ts';
import type { Finding } from '../../finding.ts';
import { type Context, type Explain, keySpan, valueSpan } from '../../schema/explain.ts';
import type { SchemaError } from '../../schema/schema-error.ts';
import { placeInWords, quote } from '../../wording/quote.ts';

/** What Flywheel's schema means where the general sentences would be right and of little use. */
export const explain: Explain = (error, context) => {
  const steps = pointerSteps(error.instancePath);
  if (error.keyword === 'not') return defaultAndOptional(error, context);
  if (error.keyword === 'type' && steps.length === 3 && steps[0] === 'inputs')
    return bareCondition(error, context);
  return error.keyword === 'pattern' && error.instancePath === '/name'
    ? finalLineBreak(error, context)
    : null;
};

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
  };
}

/** `"type": "nifti"` in a file input, which has to be a condition: `"type": {"enum": ["nifti"]}`. */
function bareCondition({ instancePath }: SchemaError, { document }: Context): Finding | null {
  const value = valueAt(document.value, instancePath);
  if (typeof value !== 'string') return null;
  const condition = `{"enum": [${JSON.stringify(value)}]}`;
  const span = valueSpan(instancePath, document);
  return {
    id: 'type',
    severity: 'error',
    message: `${placeInWords(instancePath)} is ${quote(value)}; in an input it must be a condition, which is an object.`,
    help: `Write ${condition}.`,
    pointer: instancePath,
    span,
    fixes: [{ title: `Write ${condition}`, edits: [{ ...span, text: condition }] }],
  };
}

/** In Python `$` also matches before a final line break, so upstream accepts the name. */
function finalLineBreak({ instancePath, params }: SchemaError, { document }: Context): Finding | null {
  const name = valueAt(document.value, instancePath);
  if (typeof name !== 'string' || !name.endsWith('\n')) return null;
  const clean = name.slice(0, -1);
  if (!new RegExp(String(params['pattern'])).test(clean)) return null;
  const span = valueSpan(instancePath, document);
  return {
    id: 'pattern',
    severity: 'warning',
    message: 'The name ends with a line break, which Flywheel happens to accept.',
    help: `Write ${quote(clean)}.`,
    pointer: instancePath,
    span,
    fixes: [{ title: 'Remove the line break', edits: [{ ...span, text: JSON.stringify(clean) }] }],
  };
}
