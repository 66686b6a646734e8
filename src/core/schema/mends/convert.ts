import { asObject } from '../../document/as-object.ts';
import { jsonTypeOf } from '../../wording/json-type.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The same value in another type, where nothing is lost: "5" and 5, "true" and true, one thing and a list of it.
 *
 * @param type as JSON Schema names it
 * @param written how the value is written, so that 1.0 becomes "1.0"
 * @returns undefined where there is no such value
 */
export function convert(value: unknown, type: string, written: string): unknown {
  switch (type) {
    case 'string':
      return toText(value, written);
    case 'number':
      return toNumber(value);
    case 'integer': {
      const number = toNumber(value);
      return Number.isInteger(number) ? number : undefined;
    }
    case 'boolean':
      return toBoolean(value);
    case 'array':
      return asObject(value) !== null && Object.keys(value as object).length === 0 ? [] : undefined;
    case 'object':
      return Array.isArray(value) && value.length === 0 ? {} : undefined;
    default:
      return undefined;
  }
}

function toText(value: unknown, written: string): string | undefined {
  if (typeof value === 'number') return written === '' ? String(value) : written;
  if (typeof value === 'boolean') return String(value);
  const texts = Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'string');
  return texts ? value.join(', ') : undefined;
}

function toNumber(value: unknown): number | undefined {
  if (typeof value !== 'string' || !NUMBER.test(value.trim())) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function toBoolean(value: unknown): boolean | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (['true', 'yes', 'on', 1, '1'].includes(word as string)) return true;
  return ['false', 'no', 'off', 0, '0'].includes(word as string) ? false : undefined;
}

/** Whether a value has a type of JSON Schema. */
export function hasType(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : jsonTypeOf(value) === type;
}
