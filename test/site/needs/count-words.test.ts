import { expect, test } from 'vitest';
import { countWords } from '../../../src/site/needs/count-words.ts';

test('what a reader reads is counted, and nothing else', () => {
  const page = `---
title: not read
---
import Needs from '../Needs.astro';

{/* waybill: example=a */}
<!-- a comment -->
Two words <Needs example="a" />and **three** more.

<svg><title>drawn</title></svg>

\`\`\`console
$ docker ps
\`\`\`
`;
  // The language of a fence counts as one.
  expect(countWords(page)).toBe(8);
});
