import { childPointer } from '../document/pointer.ts';
import { valueSpan } from '../document/spans.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from '../finding.ts';
import { placeInWords } from '../wording/quote.ts';
import type { Context, Explain } from './context.ts';
import { fieldAt } from './field-at.ts';
import type { SchemaError } from './schema-error.ts';
import { missingCompanion } from './sentences/missing-companion.ts';
import { missingKey } from './sentences/missing-key.ts';
import { notAllowed } from './sentences/not-allowed.ts';
import { describe, type Sentence } from './sentences/sentence.ts';
import { severalForms } from './sentences/several-forms.ts';
import { tooSmall } from './sentences/too-small.ts';
import { unknownKey } from './sentences/unknown-key.ts';
import { emptyList, repeatedItem } from './sentences/wrong-list.ts';
import { tooLong, wrongForm } from './sentences/wrong-text.ts';
import { wrongType } from './sentences/wrong-type.ts';

/** So many other forms of a value are told, and so many problems of each. */
const MOST_TOLD = 5;

/** What every keyword of a schema means to an author. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: missingKey,
  additionalProperties: ({ instancePath, params }, context) => {
    const pointer = childPointer(instancePath, String(params['additionalProperty']));
    return unknownKey(pointer, 'error', context, params['meant'] as string | undefined);
  },
  type: wrongType,
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
      [...new Set(kinds.flatMap(({ allowed }) => allowed ?? []))],
      context,
    );
  },
  pattern: wrongForm,
  maxLength: tooLong,
  minItems: emptyList,
  uniqueItems: repeatedItem,
  minimum: tooSmall,
  dependencies: missingCompanion,
  anyOf: severalForms,
  oneOf: severalForms,
};

/** The finding for an error of the schema; a keyword without a sentence of its own is named. */
export function explainError(error: SchemaError, context: Context, ownSentences: Explain): Finding {
  const finding = explainOne(error, context, ownSentences);
  if (error.others === undefined) return finding;
  const alternatives = error.others.slice(0, MOST_TOLD).map(({ title, errors }) => ({
    title,
    messages: errors.slice(0, MOST_TOLD).map((other) => explainOne(other, context, ownSentences).message),
  }));
  return { ...finding, alternatives };
}

function explainOne(error: SchemaError, context: Context, ownSentences: Explain): Finding {
  const own = ownSentences(error, context);
  if (own !== null) return own;
  const sentence = SENTENCES[error.keyword] ?? otherKeyword;
  return sentence(error, context, valueAt(context.document.value, error.instancePath));
}

const otherKeyword: Sentence = ({ instancePath, keyword }, context) => ({
  id: keyword.toLowerCase().replaceAll(' ', '-'),
  severity: 'error',
  message: `${placeInWords(instancePath)} breaks the rule ${keyword} of the schema.`,
  help: describe(instancePath, context) || 'Compare it with the reference of the format.',
  pointer: instancePath,
  span: valueSpan(instancePath, context.document),
});
