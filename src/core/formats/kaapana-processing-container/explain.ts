import { valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import type { Explain } from '../../schema/context.ts';
import { notAllowed } from '../../schema/sentences/not-allowed.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import { pydanticInteger } from './pydantic-integer.ts';

/** Kaapana's judge is pydantic, which reads whole numbers also from texts and from true and false. */
export const explain: Explain = ({ keyword, params, instancePath }, context) => {
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
};
