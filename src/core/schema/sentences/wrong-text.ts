import { valueSpan } from '../../document/spans.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import { patternMends, shorterText } from '../mends/text-mends.ts';
import { describe, type Sentence } from './sentence.ts';

/** A text that does not have the form that a pattern asks for. */
export const wrongForm: Sentence = ({ instancePath, params }, context, value) => ({
  id: 'pattern',
  severity: 'error',
  message: `${placeInWords(instancePath)} is ${quote(value)}, which does not match ${String(params['pattern'])}.`,
  help: describe(instancePath, context),
  pointer: instancePath,
  span: valueSpan(instancePath, context.document),
  fixes: patternMends(instancePath, value, String(params['pattern']), context),
});

/** A text with more characters than are allowed. */
export const tooLong: Sentence = ({ instancePath, params }, context, value) => ({
  id: 'max-length',
  severity: 'error',
  message: `${placeInWords(instancePath)} has ${[...String(value)].length} characters; at most ${String(params['limit'])} are allowed.`,
  help: `Shorten it. ${describe(instancePath, context)}`.trim(),
  pointer: instancePath,
  span: valueSpan(instancePath, context.document),
  fixes: shorterText(instancePath, value, Number(params['limit']), context),
});
