import { quote } from '../../wording/quote.ts';
import type { Refusal } from '../planned.ts';
import type { Setting } from '../run-request.ts';
import { namesHelp } from './allowed-names.ts';

/** How what `--set` sets is called in sentences. */
export interface SettingWords {
  /** Begins a sentence: `The gear`, `The template "double"`. */
  readonly owner: string;
  /** `config option`, `variable`. */
  readonly one: string;
  readonly many: string;
}

/** Keys that the manifest does not know, and keys that are set twice. */
export function settingRefusals(
  settings: readonly Setting[],
  allowed: readonly string[],
  words: SettingWords,
): Refusal[] {
  const known = new Set(allowed);
  const seen = new Set<string>();
  return settings.flatMap(({ key }) => {
    if (!known.has(key)) return [unknownSetting(key, allowed, words)];
    if (seen.has(key)) return [setTwice(key, words)];
    seen.add(key);
    return [];
  });
}

/** A key that the manifest does not know. */
export function unknownSetting(key: string, names: readonly string[], words: SettingWords): Refusal {
  return {
    id: 'run/unknown-setting',
    about: key,
    message: `${words.owner} has no ${words.one} ${quote(key)}.`,
    help: namesHelp(key, names, words),
  };
}

/** A key that has two values, of which nobody can say which is meant. */
export function setTwice(key: string, { one }: SettingWords): Refusal {
  return {
    id: 'run/setting-twice',
    about: key,
    message: `The ${one} ${quote(key)} is set twice.`,
    help: 'Give each key one --set.',
  };
}
