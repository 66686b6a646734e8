import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { outputType } from '../cli-type.ts';
import { runsOf } from '../runs.ts';

const CLASSES: ReadonlySet<unknown> = new Set(['File', 'Directory', 'stdout', 'stderr']);

/** Every output belongs to a result of cli.outputs and has its type (red_val 9.3.0, red_validation.py, _check_output_type). */
export const outputTypes: Rule = (context) => {
  const described = asObject(own(own(context.document.value, 'cli'), 'outputs'));
  if (described === null) return [];
  return runsOf(context.document.value).flatMap(({ pointer, value }) =>
    Object.entries(asObject(own(value, 'outputs')) ?? {}).flatMap(([name, entry]) => {
      const place = childPointer(childPointer(pointer, 'outputs'), name);
      if (!Object.hasOwn(described, name)) return [unknownOutput(place, name, described, context)];
      return wrongClass(place, name, own(entry, 'class'), own(described[name], 'type'), context);
    }),
  );
};

function unknownOutput(
  pointer: string,
  name: string,
  described: Readonly<Record<string, unknown>>,
  { document }: Context,
): Finding {
  const meant = nearest(name, Object.keys(described));
  return {
    id: 'unknown-output',
    severity: 'error',
    message: `The output ${quote(name)} is sent somewhere, and cli.outputs describes no result of this name.`,
    help:
      meant.length > 0 ? `Did you mean ${listInWords(meant)}?` : 'Describe it in cli.outputs, or remove it.',
    pointer,
    span: keySpan(pointer, document),
    related: [{ message: 'The results are described here.', span: keySpan('/cli/outputs', document) }],
    fixes: meant.map((other, index) => ({
      title: `Rename to ${quote(other)}`,
      edits: renameKey(document, pointer, other),
      preferred: index === 0,
    })),
  };
}

function wrongClass(
  entry: string,
  name: string,
  given: unknown,
  written: unknown,
  { document }: Context,
): Finding[] {
  const type = outputType(written);
  // A class that is none at all breaks the schema.
  if (type === null || given === type.name || !CLASSES.has(given)) return [];
  const pointer = childPointer(entry, 'class');
  return [
    {
      id: 'output-type',
      severity: 'error',
      message: `${placeInWords(pointer)} is ${quote(given)}, and cli.outputs says ${quote(type.name)}.`,
      help: `Write ${quote(type.name)}, or change the type in cli.outputs.`,
      pointer,
      span: valueSpan(pointer, document),
      related: [
        {
          message: 'The type stands here.',
          span: keySpan(childPointer(childPointer('/cli/outputs', name), 'type'), document),
        },
      ],
      fixes: [{ title: `Write ${quote(type.name)}`, edits: replaceValue(document, pointer, type.name) }],
    },
  ];
}
