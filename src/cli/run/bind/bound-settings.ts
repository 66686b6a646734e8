import { isSecretName, type Setting } from '../../../core/index.ts';
import type { TypedSetting } from '../../options/read-run-values.ts';

/** What `--set` says; values whose names speak of passwords and keys are never printed, nor those that RED marks by `_`. */
export function boundSettings(typed: readonly TypedSetting[]): Setting[] {
  return typed.map(({ key, value }) => ({ key, value, secret: isSecretName(key) || key.startsWith('_') }));
}
