import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { optionsOf } from '../gear-fragments.ts';

/** What an option may say: keywords of draft-04 and Flywheel's own `optional`. */
const KEYWORDS = [
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'default',
  'definitions',
  'dependencies',
  'description',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'items',
  'maximum',
  'maxItems',
  'maxLength',
  'maxProperties',
  'minimum',
  'minItems',
  'minLength',
  'minProperties',
  'multipleOf',
  'not',
  'oneOf',
  'optional',
  'pattern',
  'patternProperties',
  'properties',
  'required',
  'title',
  'type',
  'uniqueItems',
];

/** Keys that people add on purpose. */
const KNOWN: ReadonlySet<string> = new Set([...KEYWORDS, 'base', 'id', '$ref', '$schema']);

/** What others call a list of the values that may be chosen. */
const LISTS = /^(?:choices|options|values|allowed(?:[-_]?values)?|enums?)$/i;

/** A slip of spelling in an option: any key is allowed there, so Flywheel drops `mininum` or `defautl` without a word. */
export const misspeltKeywords: Rule = ({ document }) =>
  optionsOf(document.value).flatMap(({ schema, pointer }) =>
    Object.keys(schema).flatMap((key) => {
      if (KNOWN.has(key)) return [];
      const free = KEYWORDS.filter((keyword) => !Object.hasOwn(schema, keyword));
      const listed = Array.isArray(own(schema, key)) && LISTS.test(key) && free.includes('enum');
      const meant = listed ? ['enum'] : nearest(key, free);
      if (meant.length === 0) return [];
      const at = childPointer(pointer, key);
      return [
        {
          id: 'misspelt-keyword',
          severity: 'warning' as const,
          message: `${quote(key)} in ${placeInWords(pointer)} means nothing to Flywheel, which ignores it.`,
          help: `Did you mean ${listInWords(meant)}?`,
          pointer: at,
          span: keySpan(at, document),
          fixes: meant.map((keyword, index) => ({
            title: `Rename to ${quote(keyword)}`,
            preferred: index === 0,
            edits: renameKey(document, at, keyword),
          })),
        },
      ];
    }),
  );
