import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { ValueCheck } from '../executed-values.ts';

const ADDRESS = /^(?:(?:https?|ssh|git):\/\/|[\w-]+@[a-zA-Z0-9.-]+:)/i;

/** Only ADD fetches addresses and repositories; COPY with one is rejected (convert_copy.go, dispatchCopy, BuildKit 0.34). */
export const copiedAddress: ValueCheck = ({ keyword, arguments: words, pointer: at }, values, document) => {
  if (keyword !== 'COPY') return [];
  return words.slice(0, -1).flatMap((word, index) => {
    // Whatever a variable further on is, http:// in front tells.
    if (!ADDRESS.test(values.text(word) ?? '') && !/^https?:\/\//.test(word)) return [];
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
};

/** True for what ADD fetches: an address, or a repository of git. */
export function isAddress(source: string): boolean {
  return ADDRESS.test(source);
}
