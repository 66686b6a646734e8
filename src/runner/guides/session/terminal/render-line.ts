/** What a page typed or pressed while a line stood on the screen. */
export interface Typed {
  /** The page's own line for it. */
  readonly shown: string;
  /** What was typed, without Enter; null for a key. */
  readonly text: string | null;
  /** The prompt at which it was typed; null for a key that waits for none. */
  readonly prompt: string | null;
}

/**
 * One line of a screen as a page writes it: what was typed stands as the page shows it, whether the program echoed it,
 * hid it (a password), drew it anew or scrolled it away.
 * @param segments the line's text before, between and behind what was typed: one more than `typed`
 */
export function renderLine(segments: readonly string[], typed: readonly Typed[]): readonly string[] {
  const lines: string[] = [];
  let text = segments[0] ?? '';
  for (const [index, input] of typed.entries()) {
    const before = withoutPrompt(text, input);
    if (before !== null && before.trim() !== '') lines.push(before);
    lines.push(input.shown);
    const after = segments[index + 1] ?? '';
    // A long line that scrolls sideways takes its prompt along: all that is left of it is the line itself.
    if (before === null) text = '';
    else text = input.text === null ? after.replace(/^\^[CD]/, '') : withoutEcho(after, input.text);
  }
  if (typed.length === 0 || text.trim() !== '') lines.push(text);
  return lines;
}

/** What stands before the prompt; null where the prompt is gone. */
function withoutPrompt(text: string, { prompt, text: typed }: Typed): string | null {
  if (prompt === null) return text;
  for (const end of [`${prompt} `, prompt, prompt.trimEnd()]) {
    if (text.endsWith(end)) return text.slice(0, text.length - end.length);
  }
  return typed === null ? text : null;
}

function withoutEcho(after: string, typed: string): string {
  const [seen, wanted] = [solid(after), solid(typed)];
  if (wanted !== '' && seen.startsWith(wanted)) return '';
  return /^[*•]+$/.test(seen) ? '' : after;
}

/** Tabs and line ends are drawn in more ways than one. */
function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
