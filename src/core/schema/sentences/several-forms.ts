import { valueSpan } from '../../document/spans.ts';
import { placeInWords } from '../../wording/quote.ts';
import type { Form } from '../schema-error.ts';
import { describe, type Sentence } from './sentence.ts';

/** A value that fits none of the forms that it may have, or more than one where they exclude each other. */
export const severalForms: Sentence = ({ instancePath, keyword, params, others = [] }, context) => {
  const forms = (params['forms'] ?? []) as readonly Form[];
  const passing = (params['passing'] ?? []) as unknown;
  const fitting = Array.isArray(passing) ? passing.flat(9).map((index) => forms[Number(index)]?.title) : [];
  const titles =
    fitting.length > 0 ? fitting : (others.length > 0 ? others : forms).map(({ title }) => title);
  const place = placeInWords(instancePath);
  return {
    id: keyword.toLowerCase(),
    severity: 'error',
    message:
      fitting.length > 0
        ? `${place} has two forms of which only one may be: ${titles.join('; ')}.`
        : `${place} has none of the forms that are allowed here: ${titles.join('; ')}.`,
    help:
      describe(instancePath, context) ||
      (fitting.length > 0 ? 'Remove what belongs to one of them.' : 'Choose one of the forms.'),
    pointer: instancePath,
    span: valueSpan(instancePath, context.document),
  };
};
