import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { inputType, outputType } from '../cli-type.ts';
import { runsOf } from '../runs.ts';

/** A name as the schema wants it; in Python `$` also matches before a final line break. */
export const NAME = /^[a-zA-Z0-9_-]+\n?$/;

/**
 * The schema looks at no entry of cli.inputs and cli.outputs whose name has other characters; red-val then stops at the
 * entry where it is not as it needs it, and where it is, nothing can be bound to it.
 */
export const illNamedEntries: Rule = (context) => {
  const cli = own(context.document.value, 'cli');
  const runs = runsOf(context.document.value);
  const bound = runs.some(({ value }) => asObject(own(value, 'outputs')) !== null);
  return [
    ...illNamed(
      '/cli/inputs',
      own(cli, 'inputs'),
      (entry) => runs.length === 0 || isArgument(entry),
      context,
    ),
    ...illNamed('/cli/outputs', own(cli, 'outputs'), (entry) => isResult(entry, bound), context),
  ];
};

function isArgument(entry: unknown): boolean {
  return inputType(own(entry, 'type'))?.optional === true;
}

/** Of types red-val asks only where outputs are bound; the glob it reads in any case. */
function isResult(entry: unknown, bound: boolean): boolean {
  const type = own(entry, 'type');
  if (type === undefined || (bound && outputType(type) === null)) return false;
  if (type === 'stdout' || type === 'stderr') return true;
  return typeof own(own(entry, 'outputBinding'), 'glob') === 'string';
}

function illNamed(
  parent: string,
  entries: unknown,
  isTaken: (entry: unknown) => boolean,
  { document }: Context,
): Finding[] {
  return Object.entries(asObject(entries) ?? {})
    .filter(([name]) => !NAME.test(name))
    .map(([name, entry]) => {
      const pointer = childPointer(parent, name);
      const clean = name.trim().replaceAll(/[^a-zA-Z0-9_-]+/g, '_');
      return {
        id: 'name',
        severity: isTaken(entry) ? 'warning' : 'error',
        message: `The name ${quote(name)} has characters other than letters, digits, _ and -, so nothing can be bound to it.`,
        help: 'Choose a name of letters, digits, _ and -.',
        pointer,
        span: keySpan(pointer, document),
        fixes: NAME.test(clean)
          ? [{ title: `Rename to ${quote(clean)}`, edits: renameKey(document, pointer, clean) }]
          : [],
      };
    });
}
