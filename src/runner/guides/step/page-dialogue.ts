import { type Captures, compareLines, type PageLine, ttyInputs } from '../../../docs/index.ts';
import type { Appearance, Dialogue } from '../session/terminal/dialogue.ts';

/** What a page shows under a command at the terminal, as a dialogue with it. */
export function pageDialogue(
  { line, expected }: { readonly line: number; readonly expected: readonly PageLine[] | null },
  prompt: string | null,
  context: { readonly cwd: string; readonly captures: Captures },
  mode: 'test' | 'update',
): Dialogue {
  const page = expected ?? [];
  const fits = (lines: readonly PageLine[], output: string): boolean =>
    compareLines(lines, output, context, line).passed;
  return {
    inputs: ttyInputs(page, prompt),
    prompt,
    appeared: (index, shown): Appearance => {
      const above = page.slice(0, index);
      if (fits([...above, { line, text: '...' }], shown)) return 'appeared';
      // An update is there because the page is no longer right.
      if (mode === 'update') return 'other';
      const complete = shown.split('\n').slice(0, -1);
      const certain = above.some(({ text }) => text.trim() === '...') ? [] : above.slice(0, complete.length);
      return fits(certain, complete.slice(0, certain.length).join('\n')) ? 'not-yet' : 'other';
    },
  };
}
