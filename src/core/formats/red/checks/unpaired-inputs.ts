import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { asText } from '../../../wording/as-text.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type CliType, inputType } from '../cli-type.ts';
import { type Run, runsOf } from '../runs.ts';
import { NAME } from './ill-named-entries.ts';
import { placeholderFor } from './placeholder-for.ts';

/** Every value belongs to an argument, and every argument that is not optional has a value (red_validation.py). */
export const unpairedInputs: Rule = (context) => {
  const described = asObject(own(own(context.document.value, 'cli'), 'inputs'));
  if (described === null) return [];
  return runsOf(context.document.value).flatMap((run) => {
    const given = asObject(own(run.value, 'inputs'));
    if (given === null) return [];
    return [...unknown(run, given, described, context), ...missing(run, given, described, context)];
  });
};

type Named = Readonly<Record<string, unknown>>;

function unknown({ pointer: run }: Run, given: Named, described: Named, { document }: Context): Finding[] {
  const lacking = Object.keys(described).filter((name) => !Object.hasOwn(given, name));
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(described, name))
    .map((name) => {
      const pointer = childPointer(childPointer(run, 'inputs'), name);
      const meant = nearest(name, lacking);
      return {
        id: 'unknown-input',
        severity: 'error',
        message: `The input ${quote(name)} has a value, and cli.inputs describes no argument of this name.`,
        help:
          meant.length > 0
            ? `Did you mean ${listInWords(meant)}?`
            : `Describe it in cli.inputs, or remove it. Described are ${listInWords(Object.keys(described).slice(0, 12), 'and')}.`,
        pointer,
        span: keySpan(pointer, document),
        related: [{ message: 'The arguments are described here.', span: keySpan('/cli/inputs', document) }],
        fixes: meant.map((other, index) => ({
          title: `Rename to ${quote(other)}`,
          edits: renameKey(document, pointer, other),
          preferred: index === 0,
        })),
      };
    });
}

function missing({ pointer: run }: Run, given: Named, described: Named, context: Context): Finding[] {
  const { document } = context;
  const inputs = childPointer(run, 'inputs');
  const strays = Object.keys(given).filter((name) => !Object.hasOwn(described, name));
  return Object.entries(described).flatMap(([name, argument]) => {
    const type = inputType(own(argument, 'type'));
    // Of a name that the schema does not allow another check tells.
    if (Object.hasOwn(given, name) || type === null || type.optional || !NAME.test(name)) return [];
    // A value under a name that is nearly this one has been told already.
    if (strays.some((stray) => nearest(stray, [name]).length > 0)) return [];
    const pointer = childPointer('/cli/inputs', name);
    return [
      {
        id: 'missing-input',
        severity: 'error' as const,
        message: `The argument ${quote(name)} is not optional, and no value is given for it.`,
        help: `Add ${quote(name)} to inputs, or write its type as ${quote(`${asText(own(argument, 'type'))}?`)}.`,
        pointer: inputs,
        span: keySpan(inputs, document),
        related: [{ message: 'The argument is described here.', span: keySpan(pointer, document) }],
        fixes: mendsOf(name, type, inputs, pointer, context),
      },
    ];
  });
}

function mendsOf(
  name: string,
  type: CliType,
  inputs: string,
  argument: string,
  { document }: Context,
): Mend[] {
  const written = `${type.name}${type.list ? '[]' : ''}?`;
  return [
    {
      title: `Add ${quote(name)} with a value to replace`,
      edits: insertEntry(document, inputs, name, placeholderFor(type)),
      placeholder: true,
    },
    {
      title: `Make the argument optional: ${quote(written)}`,
      edits: replaceValue(document, childPointer(argument, 'type'), written),
      preferred: false,
    },
  ];
}
