import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type Option, optionsOf } from '../gear-fragments.ts';

/** `-t`, `--threshold`, and `-fill` as FSL has it. */
const FLAG = /^--?[A-Za-z][\w-]*$/;

/** The `id` of an option is the flag by which a gear's script hands it to its program; two options cannot share one. */
export const optionIds: Rule = (context) => {
  const first = new Map<string, Option>();
  return optionsOf(context.document.value).flatMap((option) => {
    const { id } = option.schema;
    if (typeof id !== 'string') return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, option);
    return [
      ...notAFlag(id, option, context),
      ...(earlier === undefined ? [] : [clash(id, option, earlier, context)]),
    ];
  });
};

function notAFlag(id: string, { pointer }: Option, { document }: Context): Finding[] {
  if (FLAG.test(id)) return [];
  const at = childPointer(pointer, 'id');
  const meant = `${id.length === 1 ? '-' : '--'}${id}`;
  return [
    {
      id: 'option-id',
      severity: 'warning',
      message: `The id of ${placeInWords(pointer)}, ${quote(id)}, is no flag of a command line. Flywheel ignores it, and a script that builds a command from it gets a wrong one.`,
      help: FLAG.test(meant)
        ? `Write ${quote(meant)}, or remove the id.`
        : 'Write a flag such as -t or --threshold, or remove the id.',
      pointer: at,
      span: valueSpan(at, document),
      fixes: FLAG.test(meant)
        ? [{ title: `Write ${quote(meant)}`, edits: replaceValue(document, at, meant) }]
        : [],
    },
  ];
}

function clash(id: string, { pointer }: Option, earlier: Option, { document }: Context): Finding {
  const at = childPointer(pointer, 'id');
  return {
    id: 'option-id-clash',
    severity: 'warning',
    message: `The id ${quote(id)} belongs to two options, ${quote(earlier.name)} and this one. On a command line only one of them can count.`,
    help: 'Give each option the flag of its own.',
    pointer: at,
    span: valueSpan(at, document),
    related: [
      { message: 'It stands here first.', span: valueSpan(childPointer(earlier.pointer, 'id'), document) },
    ],
  };
}
