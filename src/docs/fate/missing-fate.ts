import type { GuideProblem } from '../guide.ts';
import { problemAt } from '../problem-at.ts';
import type { FenceQuestion } from './fence-question.ts';

const SHOWN = '`shown="REASON"` (needs-platform, needs-hardware, needs-account, fragment, illustration)';

/** `fence/no-fate`: nothing says what happens to this fence; the help names the words that would. */
export function missingFate({ fence, language, words }: FenceQuestion): GuideProblem {
  if (fence.kind === 'in-html') {
    const message = 'This fence stands inside HTML without an empty line above it, where its marks are text.';
    return problemAt(fence, 'fence/no-fate', message, 'Put an empty line above it, and one below its end.');
  }
  if (fence.kind !== 'fence') {
    const what = fence.kind === 'indented' ? 'This indented code block' : 'This element';
    return problemAt(
      fence,
      'fence/no-fate',
      `${what} shows code without a fate.`,
      `Write it as a fence: ${FENCE}.`,
    );
  }
  const message = 'Nothing says what happens to this fence.';
  return problemAt(
    fence,
    'fence/no-fate',
    message,
    helpFor(language, fence.text, words.words.has('run'), words.values.of),
  );
}

const FENCE = '```console for commands, ```text title="NAME" for a file, or ```text shown="REASON"';

const PROMPT_HELP = `It shows a prompt, \`$ \`: write \`console\` for its language; what follows each \`$ \` is then typed, and the lines below compared with what comes out. Or add ${SHOWN}.`;

/** True where the first line that is not empty begins with the prompt `$ `, as in a session copied from a terminal. */
function showsPrompt(text: string): boolean {
  return text.trimStart().startsWith('$ ');
}

function helpFor(language: string, text: string, run: boolean, of: string | undefined): string {
  if (of === undefined && showsPrompt(text)) return PROMPT_HELP;
  if (run)
    return 'Only `bash`, `sh` and `console` fences run: write ```bash run, or save it with `title="NAME"` and run it from a `console` fence.';
  if (of !== undefined) return `Add \`output\`: \`output of="${of}"\`.`;
  if (['run', 'output', 'tty'].includes(language)) {
    return `\`${language}\` stands where the language stands: write \`text output\` or \`bash run\`.`;
  }
  if (language === 'bash' || language === 'sh')
    return `Add \`run\`, or \`title="NAME.sh"\` to save it, or ${SHOWN}.`;
  if (['shell', 'zsh', 'shellsession', 'shell-session', 'terminal'].includes(language)) {
    return `Write \`console\` with \`$ \` before each command, or \`bash run\`, or add ${SHOWN}.`;
  }
  if (['json', 'jsonc', 'yaml', 'yml'].includes(language)) {
    return `It is no manifest that Waybill knows. Add \`title="NAME.${language}"\` to save it, \`check="FORMAT"\` to judge it, \`output\` to compare it, or ${SHOWN}.`;
  }
  return `Add \`title="NAME"\` to save it as a file, \`output\` to compare it with what the last command printed, or ${SHOWN}.`;
}
