import { valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { executedInstructions } from '../placed-instructions.ts';

const PORT = /^(\d+)(?:-(\d+))?(?:\/(?:tcp|udp|sctp)?)?$/i;

/** Ports that BuildKit rejects, a comment behind them above all (convert_expose.go, 0.34.2). */
export const exposedPorts: Rule = ({ document }) =>
  executedInstructions(document).flatMap(({ keyword, arguments: words, pointer: at }) => {
    if (keyword !== 'EXPOSE') return [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    // Of a comment the first word is enough.
    return words.slice(0, comment < 0 ? words.length : comment + 1).flatMap((word, index) => {
      // With a variable or quotes only the build can tell. What stands in front of a colon counts nothing.
      if (/[$"'\\]/.test(word) || isPort(word.slice(word.lastIndexOf(':') + 1))) return [];
      const pointer = `${at}/arguments/${index}`;
      return [
        {
          id: 'port',
          severity: 'error' as const,
          message: `${quote(word)} is no port.`,
          help:
            index === comment
              ? 'A comment needs a line of its own: behind an instruction # is read as a part of it.'
              : 'Write a number up to 65535, and behind it /udp where it is not TCP: EXPOSE 7860.',
          pointer,
          span: valueSpan(pointer, document),
        },
      ];
    });
  });

function isPort(word: string): boolean {
  const [, first, last = first] = PORT.exec(word) ?? [];
  return (
    first !== undefined && Number(first) <= 65535 && Number(last) <= 65535 && Number(last) >= Number(first)
  );
}
