import { expect, test } from 'vitest';
import { lineOffset } from '../../../src/site/markdown/line-offset.ts';

const BODY = '# Title\n\nText.\n';

test.each([
  ['nothing was taken off', BODY, BODY, 0],
  ['the frontmatter was taken off', `---\ntitle: a\n---\n${BODY}`, BODY, 3],
  [
    'the frontmatter was taken off, and blanks around the rest',
    `---\ntitle: a\n---\n\n${BODY}`,
    BODY.trim(),
    4,
  ],
  ['the frontmatter was blanked', `---\ntitle: a\n---\n${BODY}`, `\n\n\n${BODY}`, 0],
  ['the file has line ends of Windows', `---\r\ntitle: a\r\n---\r\n# Title\r\n`, '# Title\n', 3],
  ['the text is another one', BODY, 'Something else.', 0],
  ['there is no text', `---\ntitle: a\n---\n`, '', 0],
])('where %s, the lines are still those of the file', (_, file, source, offset) => {
  expect(lineOffset(file, source)).toBe(offset);
});
