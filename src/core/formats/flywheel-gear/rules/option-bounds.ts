import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Subschema } from '../../../fragment/subschemas.ts';
import type { Context } from '../../../schema/context.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { gearFragments } from '../gear-fragments.ts';

/** Lower and upper bounds that belong together. */
const PAIRS = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

/** Bounds that leave no value: Flywheel takes the manifest, and no run can ever set the option. */
export const optionBounds: Rule = (context) =>
  gearFragments(context.document.value).flatMap((fragment) =>
    PAIRS.flatMap(([low, high]) => crossed(low, high, fragment, context)),
  );

function crossed(
  low: string,
  high: string,
  { pointer, schema }: Subschema,
  { document }: Context,
): Finding[] {
  const least = schema[low];
  const most = schema[high];
  if (typeof least !== 'number' || typeof most !== 'number') return [];
  const exclusive = schema['exclusiveMinimum'] === true || schema['exclusiveMaximum'] === true;
  const isEmpty = least > most || (low === 'minimum' && exclusive && least === most);
  if (!isEmpty) return [];
  const at = childPointer(pointer, low);
  return [
    {
      id: 'no-value-possible',
      severity: 'warning',
      message: `${placeInWords(pointer)} allows no value: ${low} is ${quote(least)} and ${high} is ${quote(most)}.`,
      help: 'Flywheel accepts the manifest and refuses every run that sets this: change one of the two.',
      pointer: at,
      span: keySpan(at, document),
      related: [
        { message: 'The other bound stands here.', span: valueSpan(childPointer(pointer, high), document) },
      ],
      fixes:
        least > most
          ? [
              {
                title: `Exchange ${low} and ${high}`,
                edits: [
                  ...replaceValue(document, at, most),
                  ...replaceValue(document, childPointer(pointer, high), least),
                ],
              },
            ]
          : [],
    },
  ];
}
