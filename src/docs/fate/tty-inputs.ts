import type { PageLine } from '../fence.ts';

/** What a page does at a terminal on one line of its expected output (FENCES.md, "Console", `tty`). */
export type TtyInput = {
  /** Of its line among the expected ones, from 0: those before it have appeared when it is done. */
  readonly index: number;
  /** Line of the page. */
  readonly line: number;
  /** The line as the page shows it. */
  readonly shown: string;
} & (
  | { readonly kind: 'type'; readonly text: string }
  /** `atPrompt`: the page shows the key behind the prompt, as terminals do. */
  | { readonly kind: 'key'; readonly key: '^C' | '^D'; readonly atPrompt: boolean }
);

/** The lines of an expected output that are typed or pressed, in order. */
export function ttyInputs(expected: readonly PageLine[], prompt: string | null): readonly TtyInput[] {
  return expected.flatMap(({ line, text }, index): readonly TtyInput[] => {
    const shown = text.trimEnd();
    const alone = keyOf(shown);
    if (alone !== null) return [{ index, line, shown, kind: 'key', key: alone, atPrompt: false }];
    const typed = typedBehind(text, prompt);
    if (typed === null) return [];
    const key = keyOf(typed.trim());
    if (key !== null) return [{ index, line, shown, kind: 'key', key, atPrompt: true }];
    return [{ index, line, shown, kind: 'type', text: typed }];
  });
}

function keyOf(text: string): '^C' | '^D' | null {
  return text === '^C' || text === '^D' ? text : null;
}

/** What stands behind the prompt; an editor that takes trailing blanks away leaves an empty line to type. */
function typedBehind(text: string, prompt: string | null): string | null {
  if (prompt === null || prompt.trim() === '') return null;
  if (text.startsWith(prompt)) return text.slice(prompt.length);
  return text.trimEnd() === prompt.trimEnd() ? '' : null;
}
