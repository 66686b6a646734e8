import { childPointer, lastStep } from '../document/pointer.ts';
import { keySpan, valueSpan } from '../document/spans.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from '../finding.ts';
import { typesInWords, valueInWords } from '../wording/json-type.ts';
import { placeInWords, quote } from '../wording/quote.ts';
import type { Context, Explain } from './context.ts';
import { fieldAt, fieldsIn } from './field-at.ts';
import type { SchemaError } from './schema-error.ts';
import { notAllowed } from './sentences/not-allowed.ts';
import { unknownKey } from './sentences/unknown-key.ts';

type Sentence = (error: SchemaError, context: Context, value: unknown) => Finding;

/** What every keyword of a schema means to an author. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: ({ instancePath, params }, context) => {
    const key = String(params['missingProperty']);
    const kinds = fieldsIn(instancePath, null, context.fields).filter(
      ({ pointer }) => lastStep(pointer) === key,
    );
    const description = kinds.map(({ description }) => description).join(' ');
    return {
      ...finding('required', instancePath),
      message: `${key} is missing${instancePath === '' ? '' : ` in ${placeInWords(instancePath)}`}.`,
      help: `Add ${quote(key)}. ${description}`.trim(),
      span: keySpan(instancePath, context.document),
    };
  },
  additionalProperties: ({ instancePath, params }, context) =>
    unknownKey(childPointer(instancePath, String(params['additionalProperty'])), 'error', context),
  type: ({ instancePath, params }, context, value) => ({
    ...finding('type', instancePath),
    message: `${placeInWords(instancePath)} must be ${typesInWords(params['type'] as string | string[])}, and is ${valueInWords(value)}.`,
    help:
      describe(instancePath, context) || `Write ${typesInWords(params['type'] as string | string[])} here.`,
    span: valueSpan(instancePath, context.document),
  }),
  enum: ({ instancePath, params }, context, value) =>
    notAllowed(instancePath, value, params['allowedValues'] as unknown[], context),
  const: ({ instancePath, params }, context, value) =>
    notAllowed(instancePath, value, [params['allowedValue']], context),
  discriminator: ({ instancePath, params }, context) => {
    const pointer = childPointer(instancePath, String(params['tag']));
    const kinds = context.fields.filter((field) => fieldAt(pointer, [field]) !== null);
    return notAllowed(
      pointer,
      params['tagValue'],
      kinds.flatMap(({ allowed }) => allowed ?? []),
      context,
    );
  },
  pattern: ({ instancePath, params }, context, value) => ({
    ...finding('pattern', instancePath),
    message: `${placeInWords(instancePath)} is ${quote(value)}, which does not match ${String(params['pattern'])}.`,
    help: describe(instancePath, context),
    span: valueSpan(instancePath, context.document),
  }),
  maxLength: ({ instancePath, params }, context, value) => ({
    ...finding('max-length', instancePath),
    message: `${placeInWords(instancePath)} has ${[...String(value)].length} characters; at most ${String(params['limit'])} are allowed.`,
    help: `Shorten it. ${describe(instancePath, context)}`.trim(),
    span: valueSpan(instancePath, context.document),
  }),
  minItems: ({ instancePath }, context) => ({
    ...finding('min-items', instancePath),
    message: `${placeInWords(instancePath)} is an empty list.`,
    help: 'Add an entry, or leave the key out.',
    span: valueSpan(instancePath, context.document),
  }),
  uniqueItems: ({ instancePath, params }, context) => ({
    ...finding('unique-items', instancePath),
    message: `${placeInWords(instancePath)} has the same entry twice.`,
    help: 'Remove this one.',
    span: valueSpan(childPointer(instancePath, Number(params['j'])), context.document),
    related: [
      {
        message: 'The same entry.',
        span: valueSpan(childPointer(instancePath, Number(params['i'])), context.document),
      },
    ],
  }),
  minimum: ({ instancePath, params }, context, value) => ({
    ...finding('minimum', instancePath),
    message: `${placeInWords(instancePath)} must be ${params['comparison'] === '>' ? 'more than' : 'at least'} ${String(params['limit'])}, and is ${quote(value)}.`,
    help: 'Write a larger number.',
    span: valueSpan(instancePath, context.document),
  }),
  dependencies: ({ instancePath, params }, context) => {
    const pointer = childPointer(instancePath, String(params['property']));
    return {
      ...finding('dependencies', pointer),
      message: `${placeInWords(pointer)} stands without ${String(params['missingProperty'])}.`,
      help: `Add ${quote(params['missingProperty'])} beside it, or remove ${lastStep(pointer)}.`,
      span: keySpan(pointer, context.document),
    };
  },
};

/** The finding for an error of the schema; a keyword without a sentence of its own is named. */
export function explainError(error: SchemaError, context: Context, ownSentences: Explain): Finding {
  const own = ownSentences(error, context);
  if (own !== null) return own;
  const sentence = SENTENCES[error.keyword] ?? otherKeyword;
  return sentence(error, context, valueAt(context.document.value, error.instancePath));
}

const otherKeyword: Sentence = ({ instancePath, keyword }, context) => ({
  ...finding(keyword.toLowerCase(), instancePath),
  message: `${placeInWords(instancePath)} breaks the rule ${keyword} of the schema.`,
  help: describe(instancePath, context) || 'Compare it with the reference of the format.',
  span: valueSpan(instancePath, context.document),
});

function finding(id: string, pointer: string): Pick<Finding, 'id' | 'severity' | 'pointer'> {
  return { id, severity: 'error', pointer };
}

function describe(pointer: string, { fields }: Context): string {
  return fieldAt(pointer, fields)?.description ?? '';
}
