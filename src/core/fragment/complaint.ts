import type { SchemaError } from '../schema/schema-error.ts';
import { typesInWords } from '../wording/json-type.ts';
import { listInWords, quote } from '../wording/quote.ts';

/** So many allowed values are named. */
const MOST_NAMED = 12;

type Words = (params: Readonly<Record<string, unknown>>) => string;

/** What a value would have to be, by keyword. */
const MUST: Readonly<Record<string, Words>> = {
  type: ({ type }) => `must be ${typesInWords(type as string[])}`,
  enum: ({ allowedValues }) => allowed(allowedValues as unknown[]),
  minimum: ({ limit, comparison }) =>
    `must be ${comparison === '>' ? 'more than' : 'at least'} ${quote(limit)}`,
  maximum: ({ limit, comparison }) =>
    `must be ${comparison === '<' ? 'less than' : 'at most'} ${quote(limit)}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${quote(multipleOf)}`,
  minLength: ({ limit }) => `must have at least ${quote(limit)} characters`,
  maxLength: ({ limit }) => `must have at most ${quote(limit)} characters`,
  minItems: ({ limit }) => `must have at least ${entries(limit)}`,
  maxItems: ({ limit }) => `must have at most ${entries(limit)}`,
  additionalItems: ({ limit }) => `must have at most ${entries(limit)}`,
  minProperties: ({ limit }) => `must have at least ${quote(limit)} keys`,
  maxProperties: ({ limit }) => `must have at most ${quote(limit)} keys`,
  uniqueItems: ({ i, j }) => `must not repeat itself, as entries ${Number(i) + 1} and ${Number(j) + 1} do`,
  pattern: ({ pattern }) => `must match the pattern ${quote(pattern)}`,
  required: ({ missingProperty }) => `must have the key ${quote(missingProperty)}`,
  additionalProperties: ({ additionalProperty }) => `must not have the key ${quote(additionalProperty)}`,
  dependencies: ({ property, missingProperty }) =>
    `must have ${quote(missingProperty)} beside ${quote(property)}`,
  oneOf: ({ passingSchemas }) =>
    passingSchemas === undefined
      ? 'must fit one of the alternatives'
      : 'fits several alternatives and must fit one only',
  anyOf: () => 'must fit one of the alternatives',
  not: () => 'has a form that is ruled out',
};

/** What an error of an interpreted schema says of the value: `must be a whole number`. */
export function complaint({ keyword, params }: SchemaError): string {
  return MUST[keyword]?.(params) ?? `breaks the rule ${keyword}`;
}

function allowed(values: readonly unknown[]): string {
  return values.length > MOST_NAMED
    ? `must be one of ${values.length} values, ${listInWords(values.slice(0, 3))} for instance`
    : `must be ${listInWords(values)}`;
}

function entries(limit: unknown): string {
  return limit === 1 ? '1 entry' : `${quote(limit)} entries`;
}
