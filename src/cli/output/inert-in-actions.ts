import process from 'node:process';
import type { Console } from '../console.ts';

/**
 * A console whose text GitHub Actions takes for text. There a line that begins with `::` is a command, and `##[` is one
 * anywhere in a line; both are written out. Source: actions/runner `src/Runner.Common/ActionCommand.cs`.
 */
export function inertInActions(console: Console): Console {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return console;
  return { ...console, out: (text) => console.out(inert(text)), err: (text) => console.err(inert(text)) };
}

/** Exported for its test. */
export function inert(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '##\\u{5b}');
}
