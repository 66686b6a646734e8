import process from 'node:process';
import type { Refusal, Setting } from '../../../core/index.ts';
import type { Console } from '../../console.ts';
import { askSecrets, canAsk } from './ask-secrets.ts';

/** Refusals that an answer can mend. */
const ASKED = 'run/variable-unset';

/**
 * Asks for the variables that a manifest leaves to whoever runs it, where that is all that is missing and somebody is there.
 * @returns the answers; null where nobody can be asked, or gave up
 */
export async function askMissing(refusals: readonly Refusal[], console: Console): Promise<Setting[] | null> {
  const names = [...new Set(refusals.flatMap(({ id, about }) => (id === ASKED && about ? [about] : [])))];
  if (names.length === 0 || refusals.some(({ id }) => id !== ASKED) || !canAsk()) return null;
  const values = await askSecrets(names, { input: process.stdin, write: console.err });
  return values?.map((value, at) => ({ key: names[at] ?? '', value, secret: true })) ?? null;
}
