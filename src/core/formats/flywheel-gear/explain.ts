import { childPointer, pointerSteps } from '../../document/pointer.ts';
import { keySpan, valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import type { Finding } from '../../finding.ts';
import type { Context, Explain } from '../../schema/context.ts';
import type { SchemaError } from '../../schema/schema-error.ts';
import { notAllowed } from '../../schema/sentences/not-allowed.ts';
import { placeInWords, quote } from '../../wording/quote.ts';

/** What Flywheel's schema means where the general sentences would be right and of little use. */
export const explain: Explain = (error, context) => {
  const steps = pointerSteps(error.instancePath);
  if (error.keyword === 'not') return defaultAndOptional(error, context);
  if (error.keyword === 'type' && steps.length === 3 && steps[0] === 'inputs')
    return bareCondition(error, context);
  if (error.keyword === 'enum' && steps.at(-1) === 'type') return foreignType(error, context);
  return error.keyword === 'pattern' && error.instancePath === '/name' ? badName(error, context) : null;
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

/** Types by the names that Python and other languages give them. */
const FOREIGN_TYPES: ReadonlyMap<unknown, string> = new Map([
  ['str', 'string'],
  ['text', 'string'],
  ['int', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['bool', 'boolean'],
  ['list', 'array'],
  ['dict', 'object'],
]);

/** `"type": "str"`: a type that JSON Schema calls otherwise. */
function foreignType({ instancePath, params }: SchemaError, context: Context): Finding | null {
  const value = valueAt(context.document.value, instancePath);
  const type = FOREIGN_TYPES.get(value);
  if (type === undefined) return null;
  const finding = notAllowed(instancePath, value, params['allowedValues'] as unknown[], context);
  const edit = { ...finding.span, text: quote(type) };
  return {
    ...finding,
    help: `Write ${quote(type)}.`,
    fixes: [{ title: `Write ${quote(type)}`, edits: [edit] }],
  };
}

/** A name with other characters than those allowed, with the nearest name that has none. */
function badName({ instancePath, params }: SchemaError, { document }: Context): Finding | null {
  const name = valueAt(document.value, instancePath);
  if (typeof name !== 'string') return null;
  const pattern = new RegExp(String(params['pattern']));
  // In Python `$` also matches before a final line break, so upstream accepts such a name.
  const accepted = name.endsWith('\n') && pattern.test(name.slice(0, -1));
  const clean = name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-');
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
