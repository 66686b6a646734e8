import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../jinja/is-rendered.ts';
import { owners } from '../lists.ts';

/** Signs that only a shell understands, as a word of their own. */
const SHELL_WORD = /^(?:&&|\|\|?|;|>>?|<|2>&1|&)$/;

/** A command is started as it is, word by word, and by no shell (DockerRunner.py and KubernetesRunner.py, kaapana 09bb59b). */
export const commandWords: Rule = (context) =>
  owners(context.document).flatMap(({ value, pointer }) => {
    const command = own(value, 'command');
    if (!Array.isArray(command) || command.some((word) => typeof word !== 'string')) return [];
    return badWords(command as string[], childPointer(pointer, 'command'), context);
  });

function badWords(command: readonly string[], pointer: string, { document }: Context): Finding[] {
  const [first = ''] = command;
  const at = childPointer(pointer, 0);
  if (command.length === 1 && /^\S+\s+\S/.test(first) && !isRendered(at, document)) {
    const words = first.trim().split(/\s+/);
    const simple = !/["'\\$&|;<>`]/.test(first);
    const span = valueSpan(at, document);
    return [
      {
        id: 'command-words',
        severity: 'warning',
        message: `The command is one word, ${quote(first)}: no program is called that, so the container does not start.`,
        help: 'Write each word of the command as an entry of its own.',
        pointer: at,
        span,
        fixes: simple
          ? [
              {
                title: 'Part it into words',
                edits: [{ ...span, text: words.map((word) => JSON.stringify(word)).join(', ') }],
              },
            ]
          : [],
      },
    ];
  }
  if (/(?:^|\/)(?:ba|da|z)?sh$/.test(first)) return [];
  return command.flatMap((word, index) => {
    if (!SHELL_WORD.test(word)) return [];
    return [
      {
        id: 'command-words',
        severity: 'warning' as const,
        message: `${quote(word)} means something to a shell only, and none reads this command: the program gets it as an argument.`,
        help: 'Write ["sh", "-c", "the whole line"], or put the line into a script of the image.',
        pointer: childPointer(pointer, index),
        span: valueSpan(childPointer(pointer, index), document),
      },
    ];
  });
}
