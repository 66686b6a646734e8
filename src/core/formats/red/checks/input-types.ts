import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer, lastStep } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { asText } from '../../../wording/as-text.ts';
import { valueInWords } from '../../../wording/json-type.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type CliType, inputType } from '../cli-type.ts';
import { runsOf } from '../runs.ts';

/** The values of inputs have the types that cli.inputs gives them (red_val 9.3.0, red_validation.py, _check_input_type). */
export const inputTypes: Rule = (context) => {
  const described = own(own(context.document.value, 'cli'), 'inputs');
  return runsOf(context.document.value).flatMap(({ pointer, value }) =>
    Object.entries(asObject(own(value, 'inputs')) ?? {}).flatMap(([name, given]) => {
      const type = inputType(own(own(described, name), 'type'));
      // What is null breaks the schema.
      if (type === null || given === null) return [];
      return checkValue(given, type, childPointer(childPointer(pointer, 'inputs'), name), name, context);
    }),
  );
};

function checkValue(
  value: unknown,
  type: CliType,
  pointer: string,
  name: string,
  context: Context,
): Finding[] {
  if (!type.list) return checkOne(value, type, pointer, name, context);
  if (!Array.isArray(value)) return [listExpected(value, type, pointer, name, context)];
  return value.flatMap((item, index) => checkOne(item, type, childPointer(pointer, index), name, context));
}

function checkOne(value: unknown, type: CliType, pointer: string, name: string, context: Context): Finding[] {
  const { document } = context;
  if (value === null || fits(value, type, pointer, document)) return [];
  const isEntry = asObject(value) !== null && (type.name === 'File' || type.name === 'Directory');
  const place = isEntry ? childPointer(pointer, 'class') : pointer;
  const found = isEntry ? own(value, 'class') : value;
  // A class that is no class at all breaks the schema.
  if (isEntry && found !== 'File' && found !== 'Directory') return [];
  return [
    mismatch(place, name, context, {
      message: `${placeInWords(place)} is ${isEntry ? quote(found) : asWritten(found, place, document)}, and cli.inputs says ${quote(type.name)}.`,
      help: helpFor(found, type, isEntry),
      fixes: isEntry
        ? [{ title: `Write ${quote(type.name)}`, edits: replaceValue(document, place, type.name) }]
        : conversions(value, type, pointer, document),
    }),
  ];
}

function listExpected(
  value: unknown,
  type: CliType,
  pointer: string,
  name: string,
  context: Context,
): Finding {
  return mismatch(pointer, name, context, {
    message: `${placeInWords(pointer)} is ${asWritten(value, pointer, context.document)}, and cli.inputs says ${quote(`${type.name}[]`)}, which is a list.`,
    help: 'Write a list, even of a single item.',
    fixes: [{ title: 'Make it a list', edits: replaceValue(context.document, pointer, [value]) }],
  });
}

function mismatch(
  pointer: string,
  name: string,
  { document }: Context,
  said: Pick<Finding, 'message' | 'help' | 'fixes'>,
): Finding {
  const type = childPointer(childPointer('/cli/inputs', name), 'type');
  return {
    id: 'input-type',
    severity: 'error',
    ...said,
    pointer,
    span: valueSpan(pointer, document),
    related: [
      {
        message: `The type of ${quote(lastStep(type.slice(0, -5)))} stands here.`,
        span: keySpan(type, document),
      },
    ],
  };
}

function fits(value: unknown, { name }: CliType, pointer: string, document: Document): boolean {
  if (name === 'File' || name === 'Directory') return own(value, 'class') === name;
  if (name === 'string') return typeof value === 'string';
  if (name === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'number') return false;
  return name === 'float' || name === 'double' || isWhole(value, pointer, document);
}

/** Python reads 1.0 as another type than 1, and red-val asks for the type; JavaScript cannot tell, the text can. */
function isWhole(value: number, pointer: string, { text, places }: Document): boolean {
  const place = places.get(pointer)?.value;
  const literal = place === undefined ? '' : text.slice(place.start, place.end);
  if (!Number.isInteger(value)) return false;
  return /^[-+]?0x/i.test(literal) || !/^[-+.\d]/.test(literal) || !/[.eE]/.test(literal);
}

function helpFor(value: unknown, { name }: CliType, isEntry: boolean): string {
  if (isEntry) return `Write ${quote(name)} here, or change the type in cli.inputs.`;
  if (Array.isArray(value)) return `Write one value, or the type ${quote(`${name}[]`)} in cli.inputs.`;
  if (name === 'File' || name === 'Directory')
    return `Write an object with class ${quote(name)} and a connector that fetches it.`;
  if (name === 'string') return 'Put the value in quotes, or change the type in cli.inputs.';
  if (typeof value === 'number')
    return 'Write a whole number without a point or exponent, or use the type float.';
  return `Write a value of the type ${name}, without quotes, or change the type in cli.inputs.`;
}

/** The same value in the right type, where there is one. */
function conversions(value: unknown, type: CliType, pointer: string, document: Document): Mend[] {
  const meant = converted(value, type);
  if (meant === undefined) return [];
  return [{ title: `Write ${quote(meant)}`, edits: replaceValue(document, pointer, meant) }];
}

function converted(value: unknown, { name }: CliType): unknown {
  if (Array.isArray(value)) return value.length === 1 ? value[0] : undefined;
  if (typeof value === 'object') return undefined;
  if (name === 'string') return asText(value);
  if (name === 'boolean') return BOOLEANS.get(asText(value).toLowerCase());
  if (name === 'File' || name === 'Directory' || typeof value === 'boolean') return undefined;
  const number = Number(value);
  if (asText(value).trim() === '' || !Number.isFinite(number)) return undefined;
  return name === 'float' || name === 'double' || Number.isInteger(number) ? number : undefined;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['0', false],
]);

/** The value in words; of a number the text, as 80.0 is another thing than 80 here. */
function asWritten(value: unknown, pointer: string, { text, places }: Document): string {
  const place = places.get(pointer)?.value;
  if (typeof value !== 'number' || place === undefined) return valueInWords(value);
  return `the number ${text.slice(place.start, place.end)}`;
}
