/** A text with one place of it changed. */
export interface Changed {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Puts `to` for the first `from`; an Error where the text has none, for then the demo would show nothing. */
export function changeOnce(text: string, from: string, to: string): Changed {
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`The demo changes "${from}", which is not there any more.`);
  const changed = text.slice(0, at) + to + text.slice(at + from.length);
  const line = text.slice(0, at).split('\n').length;
  const lineOf = (whole: string) => whole.split('\n')[line - 1]?.trim() ?? '';
  return { text: changed, line, before: lineOf(text), after: lineOf(changed) };
}
