import type { Rule } from '../../format-definition.ts';
import { knownStages } from './commands-of-stage.ts';

/** Commands that do nothing for the next RUN, and `source`, which sh of these distributions does not know. */
export const shellBuiltins: Rule = ({ document }) =>
  knownStages(document).flatMap(({ commands, instructions, distribution }) => {
    const otherShell = instructions.some(
      ({ keyword, heredocs }) => keyword === 'SHELL' || heredocs.length > 0,
    );
    return commands.flatMap(({ words, span, instruction }) => {
      const [program] = words;
      if (otherShell || distribution.id === 'alpine' || program?.text !== 'source' || words.length < 2)
        return [];
      return [
        {
          id: 'source-in-sh',
          severity: 'warning' as const,
          message: 'RUN is executed by /bin/sh, which does not know source here, so the build stops.',
          help:
            words.length === 2
              ? 'Write a dot in place of source, or set SHELL ["/bin/bash", "-c"] above.'
              : 'Set SHELL ["/bin/bash", "-c"] above.',
          pointer: instruction,
          span,
          // The dot of sh takes no arguments: `source activate NAME` needs bash.
          fixes:
            words.length === 2 ? [{ title: 'Write a dot', edits: [{ ...program.span, text: '.' }] }] : [],
        },
      ];
    });
  });
