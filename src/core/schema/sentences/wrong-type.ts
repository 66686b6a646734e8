import { valueSpan } from '../../document/spans.ts';
import { typesInWords, valueInWords } from '../../wording/json-type.ts';
import { placeInWords } from '../../wording/quote.ts';
import { typeMends } from '../mends/type-mends.ts';
import { describe, type Sentence } from './sentence.ts';

/** A value of another type than the format takes. */
export const wrongType: Sentence = ({ instancePath, params }, context, value) => {
  const types = [params['type']].flat() as string[];
  return {
    id: 'type',
    severity: 'error',
    message: `${instancePath === '' ? 'The document' : placeInWords(instancePath)} must be ${typesInWords(types)}, and is ${valueInWords(value)}.`,
    help: describe(instancePath, context) || `Write ${typesInWords(types)} here.`,
    pointer: instancePath,
    span: valueSpan(instancePath, context.document),
    fixes: typeMends(instancePath, types, context),
  };
};
