import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { executedInstructions } from '../placed-instructions.ts';

/** Only ADD fetches addresses; COPY with one is rejected (convert.go, dispatchCopy, BuildKit 0.34). */
export const copiedAddress: Rule = ({ document }) =>
  executedInstructions(document).flatMap(({ keyword, arguments: words, pointer: at }) => {
    if (keyword !== 'COPY') return [];
    return words.slice(0, -1).flatMap((word, index) => {
      if (!/^https?:\/\//.test(word)) return [];
      const pointer = `${at}/arguments/${index}`;
      return [
        {
          id: 'copied-address',
          severity: 'error' as const,
          message: 'COPY cannot fetch an address.',
          help: 'Write ADD, which can, or fetch it in a RUN.',
          pointer,
          span: valueSpan(pointer, document),
          fixes: [{ title: 'Write ADD', edits: [{ ...keySpan(at, document), text: 'ADD' }] }],
        },
      ];
    });
  });
