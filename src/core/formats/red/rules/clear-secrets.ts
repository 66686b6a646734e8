import { asObject } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { hint } from './warning.ts';

const SECRETS: ReadonlySet<string> = new Set(['password', '_password', 'privateKey', 'passphrase']);

/** A password that everybody can read who gets the file; a variable is asked for or read from the keyring. */
export const clearSecrets: Rule = (context) => search(context.document.value, '', false, context);

function search(value: unknown, pointer: string, isPrivate: boolean, context: Context): Finding[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => search(item, childPointer(pointer, index), isPrivate, context));
  return Object.entries(asObject(value) ?? {}).flatMap(([key, item]) => {
    const place = childPointer(pointer, key);
    const isSecret = isPrivate && SECRETS.has(key) && typeof item === 'string';
    return isSecret && item !== '' && !item.includes('{{')
      ? [inTheClear(key, place, context)]
      : search(item, place, isPrivate || key === 'access' || key === 'auth', context);
  });
}

function inTheClear(key: string, pointer: string, { document }: Context): Finding {
  const variable = `{{${key.replace(/^_/, '')}}}`;
  return hint(document, {
    id: 'clear-secret',
    pointer,
    message: `The ${key.replace(/^_/, '')} is written in clear text.`,
    help: `Write a variable such as ${variable}; faice exec asks for its value or takes it from the keyring.`,
    fixes: [
      { title: `Write ${variable}`, edits: replaceValue(document, pointer, variable), preferred: false },
    ],
  });
}
