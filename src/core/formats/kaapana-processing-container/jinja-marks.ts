import { valueAt } from '../../document/value-at.ts';
import { placeInWords } from '../../wording/quote.ts';
import type { Rule } from '../format-definition.ts';

/** Kaapana renders the file with Jinja2 before it reads it (processing_container/common.py, `_parse_with_jinja`). */
export const jinjaMarks: Rule = ({ document }) =>
  [...document.places].flatMap(([pointer, place]) => {
    const value = valueAt(document.value, pointer);
    if (typeof value !== 'string' || !/\{[{%#]/.test(value)) return [];
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
