import { type Colors, printable, type RunProblem } from '../../../core/index.ts';
import { printableLines } from '../printable-lines.ts';

/** Problems of a run, one after the other. Help that an earlier one has given is not given again. */
export function problemsHuman(problems: readonly RunProblem[], site: string, colors: Colors): string[] {
  return problems.flatMap((problem, at) => {
    const isGiven = problems.slice(0, at).some(({ help }) => help === problem.help);
    return problemHuman(isGiven ? { ...problem, help: '' } : problem, site, colors);
  });
}

/** A problem, what to do about it, and its page. */
function problemHuman(
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
