import { asObject } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { bracketFault } from './bracket-fault.ts';
import { warning } from './warning.ts';

/** Only below these keys may a text hold variables, and a key be protected (red_val 9.3.0, red_variables.py). */
const PRIVATE: ReadonlySet<string> = new Set(['access', 'auth']);
const PROTECTED: ReadonlySet<string> = new Set(['password', 'privateKey']);

/** `{{variables}}` and protected keys where they may not stand. red-val looks for them only when faice or CC-Agency ask. */
export const variables: Rule = (context) => search(context.document.value, '', false, context);

function search(value: unknown, pointer: string, isPrivate: boolean, context: Context): Finding[] {
  if (typeof value === 'string') return inText(value, pointer, isPrivate, context);
  if (Array.isArray(value))
    return value.flatMap((item, index) => search(item, childPointer(pointer, index), isPrivate, context));
  return Object.entries(asObject(value) ?? {}).flatMap(([key, item]) => {
    const place = childPointer(pointer, key);
    const inside = isPrivate || PRIVATE.has(key);
    const found = search(item, place, inside, context);
    return isProtected(key) && !inside ? [protectedKey(key, place, context), ...found] : found;
  });
}

function isProtected(key: string): boolean {
  return PROTECTED.has(key) || key.startsWith('_');
}

function protectedKey(key: string, pointer: string, { document }: Context): Finding {
  return warning(document, {
    id: 'protected-key',
    pointer,
    at: 'key',
    message: `The key ${quote(key)} is protected and stands outside of access and auth; faice exec and CC-Agency stop at it.`,
    help: 'Choose another name: password, privateKey and names that begin with _ are kept for credentials.',
  });
}

function inText(text: string, pointer: string, isPrivate: boolean, { document }: Context): Finding[] {
  if (!text.includes('{{') && !text.includes('}}')) return [];
  if (!isPrivate)
    return [
      warning(document, {
        id: 'variable-place',
        pointer,
        message:
          'Variables in double braces are filled in below access and auth only; here faice exec and CC-Agency stop at them.',
        help: 'Write the value itself, without double braces.',
      }),
    ];
  const fault = bracketFault(text);
  if (fault === null) return [];
  return [
    warning(document, {
      id: 'variable-form',
      pointer,
      message: `${fault}, and faice exec and CC-Agency stop at it.`,
      help: 'A variable is a name between {{ and }}, such as {{password}}; double braces mean nothing else.',
    }),
  ];
}
