import { type Colors, type Explanation, printable } from '../../core/index.ts';

/** Each failure with the line that showed it, its cause and what to do. */
export function explainHuman(explanations: readonly Explanation[], colors: Colors): string {
  if (explanations.length === 0) return 'Nothing in this output is a failure that Waybill knows.\n';
  return explanations.map((explanation) => oneFailure(explanation, colors)).join('\n');
}

function oneFailure({ title, cause, remedy, line, text }: Explanation, colors: Colors): string {
  const shown = text === null ? [] : [`  ${line} | ${printable(text)}`];
  const lines = [colors.bold(printable(title)), ...shown, `  why:  ${cause}`, `  help: ${remedy}`];
  return `${lines.join('\n')}\n`;
}
