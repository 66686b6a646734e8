import type { GuideProblem } from './guide.ts';

/** Every error of the grammar of guides (FENCES.md). */
export type GuideErrorId =
  | 'fence/bad-path'
  | 'fence/unknown-reason'
  | 'fence/two-fates'
  | 'fence/unknown-key'
  | 'fence/no-fate'
  | 'fence/output-without-run'
  | 'fence/no-command'
  | 'fence/unknown-example'
  | 'fence/bad-directive';

/** An error at a place of the page: `message` says what is wrong and why, `help` the words to write. */
export function problemAt(
  place: { readonly line: number; readonly column: number },
  id: GuideErrorId,
  message: string,
  help: string,
): GuideProblem {
  return { id, severity: 'error', line: place.line, column: place.column, message, help };
}
