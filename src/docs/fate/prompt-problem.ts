import type { GuideProblem } from '../guide.ts';
import type { LexedFence } from '../lex/lexed-page.ts';

/**
 * A `bash run` fence whose first command shows a prompt, as a session copied from a terminal does. Only bash can say that
 * there is no command `$`, so the page runs; but it is said before.
 */
export function promptProblem({ line, column, text, textLine }: LexedFence): GuideProblem | null {
  const lines = text.split('\n');
  const first = lines.findIndex((one) => one.trim() !== '' && !one.trimStart().startsWith('#'));
  if (!/^\s*\$ /.test(lines[first] ?? '')) return null;
  const message = `Line ${textLine + first} shows a prompt, \`$ \`, which bash takes for a command: only \`console\` fences have prompts.`;
  const help =
    'Write `console` in place of `bash run`: what follows each `$ ` is then typed, and the lines below compared. Or take the prompts out.';
  return { id: 'fence/prompt-in-script', severity: 'warning', line, column, message, help };
}
