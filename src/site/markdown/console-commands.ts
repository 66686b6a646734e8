import { judge } from '../../core/index.ts';
import { planGuide } from '../../docs/index.ts';

/**
 * What a reader types of a console fence: its commands as the runner reads them, without prompts and output, joined
 * by line breaks. Null where it has none.
 * @param code the fence's content
 * @param prompt of a `tty` fence, as in FENCES.md; lines that begin with it are no part of a command
 */
export function consoleCommands(code: string, prompt?: string): string | null {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  const words = prompt === undefined ? '' : ` tty prompt='${prompt}'`;
  const { fences } = planGuide(`${mark}console${words}\n${code}\n${mark}\n`, 'fence.md', { judge });
  const fate = fences[0]?.fate;
  if (fate?.kind !== 'run' || fate.how !== 'console') return null;
  const commands = fate.commands.map((command) => command.text);
  return commands.some((command) => command.trim() !== '') ? commands.join('\n') : null;
}
