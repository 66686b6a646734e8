import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import type { RedVariable } from './red-variable.ts';
import { splitParts } from './split-parts.ts';

/** Only below these keys may variables stand (red_val 9.3.0, red_variables.py). */
const PRIVATE: ReadonlySet<string> = new Set(['access', 'auth']);
const PROTECTED: ReadonlySet<string> = new Set(['password', 'privateKey']);

/** The variables of a RED file, or of a part of it, in its order, each once. @param isPrivate true where the part itself lies below `access` or `auth` */
export function variablesIn(value: PythonValue, isPrivate = false): RedVariable[] {
  const found = new Map<string, boolean>();
  collect(value, isPrivate, false, (name, secret) => found.set(name, secret || found.get(name) === true));
  return [...found].map(([name, secret]) => ({ name, secret }));
}

/** The same value with variables replaced; one without a value stays as it is. */
export function withVariables(value: PythonValue, values: ReadonlyMap<string, string>): PythonValue {
  if (typeof value === 'string')
    return (splitParts(value, '{{', '}}') ?? [value])
      .map((part) => values.get(nameIn(part) ?? '') ?? part)
      .join('');
  const list = asList(value);
  if (list !== null) return list.map((item) => withVariables(item, values));
  const dict = asDict(value);
  return dict === null ? value : new Map([...dict].map(([key, item]) => [key, withVariables(item, values)]));
}

/** The marks of protected keys taken away, as CC-Agency does before a connector sees them (cc-core 9.3.0, red_secrets.py). */
export function withoutMarks(value: PythonValue): PythonValue {
  const list = asList(value);
  if (list !== null) return list.map(withoutMarks);
  const dict = asDict(value);
  return dict === null ? value : new Map([...dict].map(([key, item]) => [unmarked(key), withoutMarks(item)]));
}

/** The text under a key, whether it is marked as protected or not. */
export function textUnder(dict: PythonDict | null, key: string): string | null {
  const value = dict?.get(key) ?? dict?.get(`_${key}`);
  return typeof value === 'string' ? value : null;
}

function unmarked(key: string): string {
  return key.startsWith('_') ? key.slice(1) : key;
}

function collect(
  value: PythonValue,
  isPrivate: boolean,
  isProtected: boolean,
  found: (name: string, secret: boolean) => void,
): void {
  if (typeof value === 'string' && isPrivate)
    for (const part of splitParts(value, '{{', '}}') ?? []) {
      const name = nameIn(part);
      if (name !== null) found(name, isProtected);
    }
  for (const item of asList(value) ?? []) collect(item, isPrivate, isProtected, found);
  for (const [key, item] of asDict(value) ?? [])
    collect(
      item,
      isPrivate || PRIVATE.has(key),
      isProtected || PROTECTED.has(key) || key.startsWith('_'),
      found,
    );
}

/** `{{name}}` without its braces; null for other text. */
function nameIn(part: string): string | null {
  return part.length > 4 && part.startsWith('{{') && part.endsWith('}}') ? part.slice(2, -2) : null;
}
