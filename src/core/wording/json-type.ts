import { quote } from './quote.ts';

/** The JSON type of a value; whole numbers are numbers. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** `text`, `a whole number`, `text or null`: what schemas call types, in words. */
export function typesInWords(types: string | readonly string[]): string {
  return [types]
    .flat()
    .map((type) => WORDS[type] ?? type)
    .join(' or ');
}

/** What a value is, in words: `the number 5`, `the text "a"`, `a list`. */
export function valueInWords(value: unknown): string {
  const type = jsonTypeOf(value);
  if (type === 'string') return `the text ${quote(value)}`;
  if (type === 'number') return `the number ${String(value)}`;
  return type === 'boolean' ? String(value) : typesInWords(type);
}
