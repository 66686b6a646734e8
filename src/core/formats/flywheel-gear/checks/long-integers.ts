import { MAX_INTEGER_DIGITS } from '../../../fragment/python-value.ts';
import type { Rule } from '../../format-definition.ts';

/** A quick look, as the places of all values take most of the time that a judgement has. */
const DIGITS = new RegExp(`\\d{${MAX_INTEGER_DIGITS}}`);

/** Since 3.11 Python's `json.loads` refuses whole numbers with more than 4,300 digits (CVE-2020-10735). */
export const longIntegers: Rule = ({ document }) => {
  if (!DIGITS.test(document.text)) return [];
  return [...document.places].flatMap(([pointer, { value }]) => {
    if (value.end - value.start <= MAX_INTEGER_DIGITS) return [];
    const literal = document.text.slice(value.start, value.end);
    if (!/^-?\d+$/.test(literal) || literal.replace('-', '').length <= MAX_INTEGER_DIGITS) return [];
    return [
      {
        id: 'long-integer',
        severity: 'error' as const,
        message: `This number has ${literal.length.toLocaleString('en')} digits; Python, with which Flywheel reads it, takes at most 4,300.`,
        help: 'Write a smaller number, or put it in quotes if it is an identifier.',
        pointer,
        span: value,
      },
    ];
  });
};
