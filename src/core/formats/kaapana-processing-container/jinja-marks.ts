import { valueAt } from '../../document/value-at.ts';
import { placeInWords } from '../../wording/quote.ts';
import type { Rule } from '../format-definition.ts';

const MARK = /\{[{%#]/;

/** Kaapana renders the file with Jinja2 before it reads it (processing_container/common.py, `_parse_with_jinja`). */
export const jinjaMarks: Rule = ({ document }) => {
  if (!MARK.test(document.text)) return [];
  return [...document.places].flatMap(([pointer, place]) => {
    if (!MARK.test(document.text.slice(place.value.start, place.value.end))) return [];
    if (typeof valueAt(document.value, pointer) !== 'string') return [];
    return [
      {
        id: 'template-mark',
        severity: 'warning' as const,
        message: `${placeInWords(pointer)} contains a mark of Jinja2, which Kaapana replaces before it reads the file.`,
        help: 'What it becomes depends on the environment of the program that reads it, and may be empty; write the value itself.',
        pointer,
        span: place.value,
      },
    ];
  });
};
