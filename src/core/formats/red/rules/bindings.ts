import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { warning } from './warning.ts';

/** Bindings that build another command line than they seem to (cc-core 9.3.0, agent/restricted_red, CliArgument). */
export const bindings: Rule = ({ document }) => {
  const described = Object.entries(asObject(own(own(document.value, 'cli'), 'inputs')) ?? {});
  return [
    ...described.flatMap(([name, argument]) => {
      const binding = own(argument, 'inputBinding');
      const pointer = childPointer(childPointer('/cli/inputs', name), 'inputBinding');
      return [...splitPrefix(binding, pointer, document), ...idlePosition(binding, pointer, document)];
    }),
    ...samePositions(described, document),
  ];
};

/** `--n=` and its value become two arguments unless separate is false. */
function splitPrefix(binding: unknown, pointer: string, document: Document): Finding[] {
  const prefix = own(binding, 'prefix');
  const separate = own(binding, 'separate');
  if (typeof prefix !== 'string' || !/^-.*=$/s.test(prefix) || separate === false) return [];
  return [
    warning(document, {
      id: 'split-prefix',
      pointer: childPointer(pointer, 'prefix'),
      message: `${quote(prefix)} and the value become two arguments, so the program sees nothing behind the =.`,
      help: 'Add separate: false, which joins them.',
      fixes: [
        {
          title: 'Join prefix and value with separate: false',
          edits:
            separate === undefined
              ? insertEntry(document, pointer, 'separate', false)
              : replaceValue(document, childPointer(pointer, 'separate'), false),
        },
      ],
    }),
  ];
}

function idlePosition(binding: unknown, pointer: string, document: Document): Finding[] {
  const prefix = own(binding, 'prefix');
  if (own(binding, 'position') === undefined || typeof prefix !== 'string' || prefix === '') return [];
  const place = childPointer(pointer, 'position');
  return [
    warning(document, {
      id: 'idle-position',
      pointer: place,
      at: 'key',
      message: 'An argument with a prefix has no position: all of them stand behind those without.',
      help: 'Remove position, or prefix.',
      fixes: [{ title: 'Remove position', edits: removeEntry(document, place), preferred: false }],
    }),
  ];
}

/** Arguments in one place stand in the order of the file; left out, the position is 0. */
function samePositions(described: readonly (readonly [string, unknown])[], document: Document): Finding[] {
  const taken = new Map<unknown, string>();
  return described.flatMap(([name, argument]) => {
    const binding = own(argument, 'inputBinding');
    if (asObject(binding) === null || own(binding, 'prefix')) return [];
    const position = own(binding, 'position') ?? 0;
    const first = taken.get(position);
    if (first === undefined) taken.set(position, name);
    if (first === undefined) return [];
    const pointer = childPointer(childPointer('/cli/inputs', name), 'inputBinding');
    return [
      {
        ...warning(document, {
          id: 'same-position',
          pointer: own(binding, 'position') === undefined ? pointer : childPointer(pointer, 'position'),
          at: 'key',
          message: `${quote(name)} has the position ${String(position)}, as ${quote(first)} has.`,
          help: 'Give each argument without a prefix its own position; otherwise the order of the file decides.',
        }),
        related: [
          {
            message: 'The first one with this position.',
            span: keySpan(childPointer('/cli/inputs', first), document),
          },
        ],
      },
    ];
  });
}
