import { asObject } from '../../document/as-object.ts';
import { childPointer } from '../../document/pointer.ts';
import { keySpan, valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import type { Finding } from '../../finding.ts';
import type { Context, Explain } from '../../schema/context.ts';
import type { SchemaError } from '../../schema/schema-error.ts';
import { notAllowed } from '../../schema/sentences/not-allowed.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import { formerSpelling } from './explain/former-spelling.ts';
import { misspeltKey } from './explain/misspelt-key.ts';
import { pydanticInteger } from './explain/pydantic-integer.ts';
import { hasRenderedKey, isRendered, isUnquoted, writtenAt } from './jinja/is-rendered.ts';

/** Kaapana's judge renders the text with Jinja2 and hands it to pydantic, which is milder than a schema. */
export const explain: Explain = (error, context) => {
  if (error.keyword === 'required') {
    return formerSpelling(error, context) ?? misspeltKey(error, context) ?? renderedKey(error, context);
  }
  return rendered(error, context) ?? coerced(error, context);
};

/**
 * A value with marks of Jinja2: without quotes it may become anything; in quotes it stays a text, which pydantic still
 * reads as a number where it looks like one.
 */
function rendered({ keyword, params, instancePath }: SchemaError, context: Context): Finding | null {
  const { document } = context;
  if (!isRendered(instancePath, document)) return null;
  const stillText = keyword === 'type' && params['type'] !== 'integer';
  if (stillText && !isUnquoted(instancePath, document)) return null;
  const written = writtenAt(instancePath, document);
  return {
    id: 'rendered',
    severity: 'warning',
    message: `Whether ${placeInWords(instancePath)} is right depends on what ${written.length > 60 ? 'the mark' : written} becomes.`,
    help: `Kaapana renders it first. ${context.fields.find(({ pointer }) => pointer === instancePath)?.description ?? 'See that it becomes a value that is allowed here.'}`,
    pointer: instancePath,
    span: valueSpan(instancePath, document),
  };
}

/** A missing key that may be there once the keys of the object are rendered. */
function renderedKey({ instancePath, params }: SchemaError, { document }: Context): Finding | null {
  const keys = Object.keys(asObject(valueAt(document.value, instancePath)) ?? {});
  const pointer = keys
    .map((key) => childPointer(instancePath, key))
    .find((at) => hasRenderedKey(at, document));
  if (pointer === undefined) return null;
  return {
    id: 'rendered',
    severity: 'warning',
    message: `Whether ${placeInWords(instancePath)} has ${String(params['missingProperty'])} depends on what this key becomes.`,
    help: 'Kaapana renders it first. Write the key itself.',
    pointer,
    span: keySpan(pointer, document),
  };
}

/** pydantic reads whole numbers also from texts and from true and false. */
function coerced({ keyword, params, instancePath }: SchemaError, context: Context): Finding | null {
  if (keyword !== 'type' || params['type'] !== 'integer') return null;
  const value = valueAt(context.document.value, instancePath);
  const number = pydanticInteger(value);
  if (number === null) return null;
  if (instancePath === '/api_version' && number !== 1) return notAllowed(instancePath, value, [1], context);
  const span = valueSpan(instancePath, context.document);
  return {
    id: 'coerced',
    severity: 'warning',
    message: `${placeInWords(instancePath)} is ${quote(value)}, which Kaapana reads as ${number}.`,
    help: `Write ${number}: the published schema wants a whole number.`,
    pointer: instancePath,
    span,
    fixes: [{ title: `Write ${number}`, edits: [{ ...span, text: String(number) }] }],
  };
}
