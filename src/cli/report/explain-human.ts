import { type Colors, type Explanation, failurePage, printable } from '../../core/index.ts';

/**
 * Each failure with the line that showed it, its cause, what to do and its page.
 * @param site what stands before the path of a page, without a slash at its end
 */
export function explainHuman(explanations: readonly Explanation[], colors: Colors, site: string): string {
  if (explanations.length === 0) return 'Nothing in this output is a failure that Waybill knows.\n';
  return explanations.map((explanation) => oneFailure(explanation, colors, site)).join('\n');
}

function oneFailure(
  { id, title, cause, remedy, line, text }: Explanation,
  colors: Colors,
  site: string,
): string {
  const shown = text === null ? [] : [`  ${line} | ${printable(text)}`];
  const told = [`  why:  ${cause}`, `  help: ${remedy}`, `  see:  ${site}${failurePage(id)}`];
  const lines = [colors.bold(printable(title)), ...shown, ...told];
  return `${lines.join('\n')}\n`;
}
