import type { Guide } from '../../docs/index.ts';
import type { ReadText } from './read-text.ts';

/**
 * A page that is no text in UTF-8: Markdown would show other characters in place of some of its bytes, and what runs would
 * not be what was written. Of UTF-16 no fence would be seen at all.
 */
export function notTextProblem({ text, notUtf8At }: ReadText): Guide['problems'][number] | null {
  const nul = text.indexOf('\0');
  const at = notUtf8At ?? (nul === -1 ? null : nul);
  if (at === null) return null;
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return {
    id: 'page/not-text',
    severity: 'error',
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    message: `This page is no text in UTF-8: ${notUtf8At === null ? 'a NUL stands' : 'other bytes stand'} here.`,
    help: 'Save it as UTF-8; `iconv -f ENCODING -t UTF-8` converts it.',
  };
}
