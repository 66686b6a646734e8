import { asObject } from '../../../document/as-object.ts';
import { childPointer, lastStep, parentPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { moveEntry } from '../../../edit/move-entry.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { typesInWords } from '../../../wording/json-type.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { gearFragments } from '../gear-fragments.ts';

/** Keywords of draft-04 that judge values of one type only, by that type. */
const JUDGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['array', ['items', 'additionalItems', 'minItems', 'maxItems', 'uniqueItems']],
  ['number', ['minimum', 'maximum', 'multipleOf']],
  ['string', ['minLength', 'maxLength', 'pattern']],
  [
    'object',
    [
      'properties',
      'patternProperties',
      'additionalProperties',
      'minProperties',
      'maxProperties',
      'required',
      'dependencies',
    ],
  ],
]);

/** Conditions that can never apply: bounds of a list inside `items`, as in Flywheel's own specification, or a pattern for a number. */
export const idleKeywords: Rule = (context) =>
  gearFragments(context.document.value).flatMap(({ pointer, schema }) => {
    const types = [schema['type']].flat().filter((type) => typeof type === 'string');
    if (types.length === 0) return [];
    const idle = [...JUDGES].filter(
      ([type]) => !types.some((own) => own === type || (own === 'integer' && type === 'number')),
    );
    return idle.flatMap(([type, keywords]) =>
      keywords
        .filter((keyword) => Object.hasOwn(schema, keyword))
        // The metaschema refuses these two in any other form, and says so.
        .filter((keyword) => keyword !== 'required' || Array.isArray(schema[keyword]))
        .map((keyword) => idleFinding(keyword, type, types, pointer, context)),
    );
  });

function idleFinding(
  keyword: string,
  type: string,
  types: readonly string[],
  fragment: string,
  { document }: Context,
): Finding {
  const pointer = childPointer(fragment, keyword);
  const list = listAround(fragment, keyword, document.value);
  const remove: Mend = {
    title: `Remove ${quote(keyword)}`,
    edits: removeEntry(document, pointer),
    preferred: false,
  };
  return {
    id: 'no-effect',
    severity: 'warning',
    message:
      list === null
        ? `${quote(keyword)} has no effect in ${placeInWords(fragment)}: it judges ${typesInWords(type)}, and the value is ${typesInWords(types)}.`
        : `${quote(keyword)} has no effect inside of items: it speaks of each entry, and not of the list.`,
    help:
      list === null
        ? 'Remove it, or change the type.'
        : `Move it one level up, beside "items". As it is, a list of any length is accepted.`,
    pointer,
    span: keySpan(pointer, document),
    fixes:
      list === null
        ? [remove]
        : [
            {
              title: `Move ${quote(keyword)} to the list`,
              edits: moveEntry(document, pointer, list, keyword),
            },
            remove,
          ],
  };
}

/** The list whose entries a fragment describes, where the keyword is free there; null otherwise. */
function listAround(fragment: string, keyword: string, root: unknown): string | null {
  const list = parentPointer(fragment);
  if (lastStep(fragment) !== 'items' || !/Items$/.test(keyword)) return null;
  const schema = asObject(valueAt(root, list));
  return schema === null || Object.hasOwn(schema, keyword) ? null : list;
}
