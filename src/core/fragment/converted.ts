import type { SchemaError } from '../schema/schema-error.ts';
import { nearest } from '../wording/nearest.ts';

/** Words for true and false that people write in quotes. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/**
 * Values that the author most likely meant, best first: the same in another type or spelling, or the nearest bound.
 *
 * @param text the value as it is written
 */
export function converted({ keyword, params }: SchemaError, value: unknown, text: string): unknown[] {
  if (keyword === 'type') return inType(params['type'] as readonly string[], value, text);
  if (keyword === 'enum') return listed(params['allowedValues'] as readonly unknown[], value);
  const { limit, comparison } = params;
  return (comparison === '>=' || comparison === '<=') && typeof limit === 'number' ? [limit] : [];
}

/** True where such a value is no other spelling of what is there: the nearest bound is a guess at a number that only the author knows. */
export function isGuess({ keyword }: SchemaError): boolean {
  return keyword === 'minimum' || keyword === 'maximum';
}

function inType(types: readonly string[], value: unknown, text: string): unknown[] {
  const found = types.flatMap((type) => {
    const same = asType(type, value, text);
    return same === undefined ? [] : [same];
  });
  return found.slice(0, 1);
}

function asType(type: string, value: unknown, text: string): unknown {
  const words = typeof value === 'string' ? value.trim() : '';
  if (type === 'string') return typeof value === 'number' || typeof value === 'boolean' ? text : undefined;
  if (type === 'boolean') return TRUTHS.get(words.toLowerCase());
  if (type === 'array') return value === null || Array.isArray(value) ? undefined : [value];
  if (type !== 'integer' && type !== 'number') return undefined;
  const number =
    typeof value === 'number' ? value : /^-?\d{1,15}(?:\.\d+)?$/.test(words) ? Number(words) : undefined;
  return number === undefined || (type === 'integer' && !Number.isSafeInteger(number)) ? undefined : number;
}

function listed(allowed: readonly unknown[], value: unknown): unknown[] {
  const same = allowed.filter(
    (candidate) => typeof candidate !== 'object' && String(candidate) === String(value),
  );
  if (same.length > 0) return same.slice(0, 1);
  const texts = allowed.filter((candidate) => typeof candidate === 'string');
  return typeof value === 'string' ? nearest(value, texts) : [];
}
