import { placeInWords } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered, isUnquoted } from '../jinja/is-rendered.ts';

/**
 * Only `task_api.cli validate` renders a processing container (processing_container/common.py, `_parse_with_jinja`); the
 * runners read the file from the image as it is (`get_processing_container`, kaapana 09bb59b).
 */
export const jinjaMarks: Rule = ({ document }) => {
  if (!/\{[{%#]/.test(document.text)) return [];
  return [...document.places].flatMap(([pointer, place]) => {
    if (!isRendered(pointer, document)) return [];
    const unquoted = document.language === 'json' && isUnquoted(pointer, document);
    return [
      {
        id: 'template-mark',
        severity: 'warning' as const,
        message: unquoted
          ? `${placeInWords(pointer)} is a mark of Jinja2, which only Kaapana's validator replaces: as the runners find it in the image, the file is no JSON.`
          : `${placeInWords(pointer)} contains a mark of Jinja2, which Kaapana's validator replaces and the runners, who read the file from the image, do not.`,
        help: 'Write the value itself. What differs from run to run is a variable of the template, which a task sets.',
        pointer,
        span: place.value,
      },
    ];
  });
};
