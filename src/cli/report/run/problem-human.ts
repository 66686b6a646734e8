import { type Colors, printable, type RunProblem } from '../../../core/index.ts';
import { printableLines } from '../printable-lines.ts';

/** A problem, what to do about it, and its page. */
export function problemHuman(
  { id, severity, message, help, url }: RunProblem,
  site: string,
  colors: Colors,
): string[] {
  const paint = { error: colors.red, warning: colors.yellow, hint: colors.cyan }[severity];
  const [first = '', ...more] = printableLines(message);
  return [
    `${paint(`${severity}[${printable(id)}]`)} ${first}`,
    ...more.map((line) => `  ${line}`),
    ...(help === '' ? [] : [`  help: ${printable(help)}`]),
    ...(url === '' ? [] : [`  ${colors.dim(`see:  ${site}${printable(url)}`)}`]),
  ];
}
