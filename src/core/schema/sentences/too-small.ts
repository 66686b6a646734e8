import { valueSpan } from '../../document/spans.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import type { Sentence } from './sentence.ts';

/** A number below the least that is allowed. */
export const tooSmall: Sentence = ({ instancePath, params }, { document }, value) => {
  const exclusive = params['comparison'] === '>';
  const limit = Number(params['limit']);
  const least = exclusive ? limit + 1 : limit;
  return {
    id: 'minimum',
    severity: 'error',
    message: `${placeInWords(instancePath)} must be ${exclusive ? 'more than' : 'at least'} ${String(params['limit'])}, and is ${quote(value)}.`,
    help: 'Write a larger number.',
    pointer: instancePath,
    span: valueSpan(instancePath, document),
    fixes: [
      { title: `Write ${least}`, edits: replaceValue(document, instancePath, least), placeholder: true },
    ],
  };
};
