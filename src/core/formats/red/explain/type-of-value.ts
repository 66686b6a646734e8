import { own } from '../../../document/as-object.ts';

/** The type of cli.inputs that a value has; null where it says nothing, as an empty list or an object without class. */
export function typeOfValue(value: unknown): string | null {
  if (Array.isArray(value)) {
    const [first] = value.map(typeOfOne);
    const isOne = first !== undefined && first !== null && value.every((item) => typeOfOne(item) === first);
    return isOne ? `${first}[]` : null;
  }
  return typeOfOne(value);
}

function typeOfOne(value: unknown): string | null {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double';
  const kind = own(value, 'class');
  return kind === 'File' || kind === 'Directory' ? kind : null;
}
