import type { Setting } from '../../../core/index.ts';
import type { TypedSetting } from '../../options/read-run-values.ts';

/** Names of what nobody wants to see in a log. */
const SECRET = /pass(?:word|wd|phrase)?$|secret|token|(?:api|private|access)[-_]?key|^_/i;

/** What `--set` says; values whose names speak of passwords and keys are never printed. */
export function boundSettings(typed: readonly TypedSetting[]): Setting[] {
  return typed.map(({ key, value }) => ({ key, value, secret: SECRET.test(key) }));
}
