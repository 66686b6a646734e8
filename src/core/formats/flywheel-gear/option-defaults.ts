import { asObject, own } from '../../document/as-object.ts';
import { childPointer } from '../../document/pointer.ts';
import { valueSpan } from '../../document/spans.ts';
import { jsonTypeOf, typesInWords, valueInWords } from '../../wording/json-type.ts';
import { listInWords, placeInWords, quote } from '../../wording/quote.ts';
import type { Rule } from '../format-definition.ts';

/** A default that the option itself would refuse: Flywheel accepts the manifest and then refuses every run that keeps it. */
export const optionDefaults: Rule = ({ document }) => {
  const options = Object.entries(asObject(own(document.value, 'config')) ?? {});
  return options.flatMap(([name, option]) => {
    const value = own(option, 'default');
    if (value === undefined) return [];
    const optionPointer = childPointer('/config', name);
    const pointer = childPointer(optionPointer, 'default');
    const complaint = wrongType(value, own(option, 'type')) ?? notListed(value, own(option, 'enum'));
    if (complaint === null) return [];
    return [
      {
        id: 'default-type',
        severity: 'warning' as const,
        message: `The default of ${placeInWords(optionPointer)} ${complaint}.`,
        help: 'Flywheel accepts the manifest and refuses the runs that use this default: change the default or the option.',
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
};

/** A type that is none of these is told by the schema. */
const TYPES: ReadonlySet<string> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
]);

function wrongType(value: unknown, type: unknown): string | null {
  const types = [type].flat().filter((name) => typeof name === 'string');
  const known = types.length > 0 && types.every((name) => TYPES.has(name));
  if (!known || types.some((name) => isOfType(value, name))) return null;
  return `is ${valueInWords(value)}, and the option is ${typesInWords(types)}`;
}

function isOfType(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : jsonTypeOf(value) === type;
}

function notListed(value: unknown, allowed: unknown): string | null {
  if (!Array.isArray(allowed) || typeof value === 'object' || allowed.includes(value)) return null;
  return `is ${quote(value)}, and the option allows ${listInWords(allowed.slice(0, 12))}`;
}
