import type { Shared } from '../share/shared.ts';
import type { PlaygroundState } from '../state/state.ts';
import { sharedOf } from './shared-of.ts';

/** What a link has of the files beside the tabs: all of them, only their names, or nothing. */
export type Beside = 'all' | 'names' | 'nothing';

/** Longer texts do not fit however well they are packed; in characters. */
const LONGEST_TEXT = 200_000;
/** More names do not fit. */
const MOST_NAMES = 500;

/**
 * What a link to the playground may carry, the fullest first; nothing for texts that are too long for any. Without the names
 * of what lies beside them, tabs would be told of files that are missing.
 * @param contents whether the texts of the files beside the tabs may be in it
 */
export function linkContents(
  state: PlaygroundState,
  contents: boolean,
): readonly { readonly shared: Shared; readonly beside: Beside }[] {
  const tabs = sharedOf(state);
  const { others } = state;
  if (lengthOf(tabs.files) > LONGEST_TEXT) return [];
  const alone = { shared: tabs, beside: 'nothing' as const };
  if (others.length === 0) return [alone];
  const names = others.map(({ path }) => ({ path, text: '' }));
  return [
    ...(contents && lengthOf([...tabs.files, ...others]) <= LONGEST_TEXT
      ? [{ shared: { ...tabs, others }, beside: 'all' as const }]
      : []),
    ...(others.length <= MOST_NAMES
      ? [{ shared: { ...tabs, others: names }, beside: 'names' as const }]
      : []),
    alone,
  ];
}

function lengthOf(files: readonly { readonly text: string }[]): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}
