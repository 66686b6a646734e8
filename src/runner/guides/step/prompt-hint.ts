import type { PageLine } from '../../../docs/index.ts';

const PYTHON = '>>> ';

/** What a page lacks that shows a program's prompt where nothing is typed at it; null where it shows none. */
export function promptHint(
  expected: readonly PageLine[] | null,
  tty: { readonly prompt: string | null } | null,
): string | null {
  if (tty !== null && tty.prompt !== null) return null;
  const shown = expected?.find(({ text }) => `${text.trimEnd()} `.startsWith(PYTHON));
  if (shown === undefined) return null;
  const lacking = tty === null ? `tty prompt="${PYTHON}"` : `prompt="${PYTHON}"`;
  return `Line ${shown.line} shows the prompt \`${PYTHON}\`, at which nothing is typed: add \`${lacking}\` to the fence.`;
}
