import { errorAt, type Keyword } from './frame.ts';
import { isMultiple } from './is-multiple.ts';
import { plainValue } from './plain-value.ts';
import { equalityKey, pythonEqual } from './python-equal.ts';
import { asDict, asList, type PythonValue } from './python-value.ts';
import { Refusal } from './refusal.ts';

/** Keywords that look at the value alone, as jsonschema 4.26 judges them by draft-04. */
export const VALUE_KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (value, instance, frame) => {
    const types = asList(value) ?? [value];
    return types.some((type) => isOfType(instance, type))
      ? []
      : errorAt(frame, 'type', { type: types.map(String) });
  },
  enum: (value, instance, frame) => {
    const allowed = asList(value) ?? [];
    frame.run.budget.spend(allowed.length);
    return allowed.some((candidate) => pythonEqual(candidate, instance))
      ? []
      : errorAt(frame, 'enum', { allowedValues: allowed.map(plainValue) });
  },
  minimum: (limit, instance, frame) => {
    const exclusive = frame.schema.get('exclusiveMinimum') === true;
    if (!isNumber(instance) || !isNumber(limit)) return [];
    if (!(exclusive ? instance <= limit : instance < limit)) return [];
    return errorAt(frame, 'minimum', { limit: plainValue(limit), comparison: exclusive ? '>' : '>=' });
  },
  maximum: (limit, instance, frame) => {
    const exclusive = frame.schema.get('exclusiveMaximum') === true;
    if (!isNumber(instance) || !isNumber(limit)) return [];
    if (!(exclusive ? instance >= limit : instance > limit)) return [];
    return errorAt(frame, 'maximum', { limit: plainValue(limit), comparison: exclusive ? '<' : '<=' });
  },
  multipleOf: (divisor, instance, frame) => {
    if (!isNumber(instance) || !isNumber(divisor)) return [];
    const multiple = isMultiple(instance, divisor);
    if (multiple === null) throw new Refusal('is a number that Python cannot divide by multipleOf');
    return multiple ? [] : errorAt(frame, 'multipleOf', { multipleOf: plainValue(divisor) });
  },
  minLength: (limit, instance, frame) =>
    short(codePoints(instance), limit) ? errorAt(frame, 'minLength', { limit: plainValue(limit) }) : [],
  maxLength: (limit, instance, frame) =>
    long(codePoints(instance), limit) ? errorAt(frame, 'maxLength', { limit: plainValue(limit) }) : [],
  minItems: (limit, instance, frame) =>
    short(asList(instance)?.length, limit) ? errorAt(frame, 'minItems', { limit: plainValue(limit) }) : [],
  maxItems: (limit, instance, frame) =>
    long(asList(instance)?.length, limit) ? errorAt(frame, 'maxItems', { limit: plainValue(limit) }) : [],
  minProperties: (limit, instance, frame) =>
    short(asDict(instance)?.size, limit) ? errorAt(frame, 'minProperties', { limit: plainValue(limit) }) : [],
  maxProperties: (limit, instance, frame) =>
    long(asDict(instance)?.size, limit) ? errorAt(frame, 'maxProperties', { limit: plainValue(limit) }) : [],
  uniqueItems: (wanted, instance, frame) => {
    const items = asList(instance);
    if (wanted !== true || items === null) return [];
    frame.run.budget.spend(items.length);
    const seen = new Map<string, number>();
    for (const [index, item] of items.entries()) {
      const key = equalityKey(item);
      const earlier = seen.get(key);
      if (earlier !== undefined && pythonEqual(item, item))
        return errorAt(frame, 'uniqueItems', { i: earlier, j: index });
      seen.set(key, index);
    }
    return [];
  },
  pattern: (pattern, instance, frame) => {
    const { run } = frame;
    if (typeof instance !== 'string' || typeof pattern !== 'string') return [];
    return run.patterns.matches(pattern, instance, run.budget) ? [] : errorAt(frame, 'pattern', { pattern });
  },
  required: (names, instance, frame) => {
    const dict = asDict(instance);
    if (dict === null) return [];
    return (asList(names) ?? [])
      .filter((name) => typeof name === 'string' && !dict.has(name))
      .flatMap((name) => errorAt(frame, 'required', { missingProperty: name }));
  },
};

/** Whether a value has one of the seven types of draft-04; `1.0` is no integer there. */
export function isOfType(value: PythonValue, type: PythonValue): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return typeof value === 'bigint';
    case 'number':
      return isNumber(value);
    case 'array':
      return asList(value) !== null;
    case 'object':
      return asDict(value) !== null;
    default:
      return typeof value === type;
  }
}

function isNumber(value: PythonValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

/** What Python's `len` counts. */
function codePoints(value: PythonValue): number | undefined {
  if (typeof value !== 'string') return undefined;
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

function short(length: number | undefined, limit: PythonValue): boolean {
  return length !== undefined && isNumber(limit) && length < limit;
}

function long(length: number | undefined, limit: PythonValue): boolean {
  return length !== undefined && isNumber(limit) && length > limit;
}
