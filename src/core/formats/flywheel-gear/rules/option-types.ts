import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { jsonTypeOf } from '../../../wording/json-type.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type Option, optionsOf } from '../gear-fragments.ts';

/** Types that Flywheel's form can show, by the specification (0.3.0, Manifest property requirements). */
const SHOWN: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean', 'array']);

/** Each option should have a type, and one that Flywheel can ask a user for; the schema demands neither. */
export const optionTypes: Rule = (context) =>
  optionsOf(context.document.value).flatMap((option) => {
    const { type } = option.schema;
    if (type === undefined) return untyped(option, context);
    return type === 'object' || type === 'null' ? [notShown(String(type), option, context)] : [];
  });

function untyped({ schema, pointer }: Option, { document }: Context): Finding[] {
  // Alternatives may each have a type of their own.
  if (['allOf', 'anyOf', 'oneOf', '$ref'].some((key) => Object.hasOwn(schema, key))) return [];
  const example = Object.hasOwn(schema, 'default') ? schema['default'] : [schema['enum']].flat()[0];
  const type = typeof example === 'number' && Number.isInteger(example) ? 'integer' : jsonTypeOf(example);
  return [
    {
      id: 'option-type',
      severity: 'hint',
      message: `The option ${placeInWords(pointer)} has no type, so any value is accepted for it and Flywheel does not know what to ask for.`,
      help: 'Add "type": "string", "integer", "number", "boolean" or "array".',
      pointer,
      span: keySpan(pointer, document),
      fixes: SHOWN.has(type)
        ? [
            {
              title: `Add "type": ${quote(type)}`,
              preferred: false,
              edits: insertEntry(document, pointer, 'type', type),
            },
          ]
        : [],
    },
  ];
}

function notShown(type: string, { pointer }: Option, { document }: Context): Finding {
  const at = childPointer(pointer, 'type');
  return {
    id: 'option-type',
    severity: 'warning',
    message: `The option ${placeInWords(pointer)} is of the type ${type}, for which Flywheel has no field that a user could fill in.`,
    help: 'Use string, integer, number, boolean or array; several values can be several options.',
    pointer: at,
    span: valueSpan(at, document),
  };
}
