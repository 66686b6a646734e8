import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/index.ts';
import { exampleKeys, planGuide } from '../../../src/docs/index.ts';
import { pageMarks } from '../../../src/site/badge/page-marks.ts';

const UNKNOWN: Judgement = { format: null, formatEvidence: [], against: null, accepted: false, problems: [] };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function marksOf(page: string) {
  const guide = planGuide(page, 'page.md', { judge: () => UNKNOWN });
  return pageMarks(
    guide,
    null,
    exampleKeys(guide.examples, () => [], sha256),
  );
}

const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n`;

test('the marks stand at directives, at the first fence of a page without one, and at shown fences', () => {
  const page = `# Title\n\n${fence('console', '$ true')}\n<!-- waybill: example=two -->\n\n${fence(
    'console',
    '$ false\n[1]',
  )}\n${fence('sh shown="needs-account"', 'upload')}`;
  expect(marksOf(page).map(({ line, kind, badges }) => [line, kind, badges[0]?.headline])).toEqual([
    [3, 'example', 'Never run'],
    [7, 'example', 'Never run'],
    [14, 'note', 'Not run here:'],
  ]);
});

test('an example that only shows has no badge', () => {
  expect(marksOf(fence('sh shown="fragment"', 'x')).map(({ kind }) => kind)).toEqual(['note']);
});

test('a script that checks the page is linked to in the place of its directive', () => {
  const page = `<!-- waybill: example=a verify=a/plays.mjs -->\n\nText.\n\n<!-- waybill: verify=./b.sh -->\n`;
  const checks = marksOf(page).filter(({ kind }) => kind === 'check');
  expect(checks.map(({ line, badges }) => [line, badges[0]?.headline, badges[0]?.details])).toEqual([
    [1, 'Checked by', [{ text: 'plays.mjs', address: '/checks/a/plays.mjs.txt' }]],
    [5, 'Checked by', [{ text: 'b.sh', address: '/checks/b.sh.txt' }]],
  ]);
});
