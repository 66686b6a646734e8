import process from 'node:process';
import { isSecretName, type Refusal, type Setting } from '../../../core/index.ts';
import type { Console } from '../../console.ts';
import { askSecrets, canAsk } from './ask-secrets.ts';

/** True for what an answer mends: variables, and the keys that a platform gives. Options are set. */
function isAsked({ id, secret = false }: Refusal): boolean {
  return id === 'run/variable-unset' || (id === 'run/setting-unset' && secret);
}

/**
 * Asks for what a manifest leaves to whoever runs it, where that is all that is missing and somebody is there. Nothing that is
 * typed is shown; later only what is no password or key may be.
 * @returns the answers; null where nobody can be asked, or gave up
 */
export async function askMissing(refusals: readonly Refusal[], console: Console): Promise<Setting[] | null> {
  const names = [...new Set(refusals.flatMap((one) => (isAsked(one) && one.about ? [one.about] : [])))];
  if (names.length === 0 || !refusals.every(isAsked) || !canAsk()) return null;
  const secrets = new Set(refusals.flatMap(({ secret, about }) => (secret && about ? [about] : [])));
  const isSecret = (name: string) => secrets.has(name) || isSecretName(name);
  const values = await askSecrets(names, { input: process.stdin, write: console.err });
  return (
    values?.map((value, at) => {
      const key = names[at] ?? '';
      return { key, value, secret: isSecret(key) };
    }) ?? null
  );
}
