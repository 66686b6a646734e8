import { expect, test } from 'vitest';
import { FORMAT_IDS, judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';
import { manifestLinks } from '../../../src/site/badge/manifest-links.ts';
import { decodeShare } from '../../../src/site/playground/share-link.ts';

const PAGE = `# Page

\`\`\`json title="a/task.json" check="kaapana-task" expect="kaapana-task/required"
{ "name": "x" }
\`\`\`

\`\`\`dockerfile check="dockerfile"
FROM debian:bookworm-slim
\`\`\`

\`\`\`json title="settings.json"
{ "name": "x" }
\`\`\`

\`\`\`console
$ true
\`\`\`
`;

const links = manifestLinks(planGuide(PAGE, 'docs/page.md', { judge }));

test('every block that is judged has a link, and no other block', () => {
  expect(links.map(({ line, file }) => [line, file])).toEqual([
    [3, 'task.json'],
    [7, null],
  ]);
});

test('the playground reads the text back, and is told the format only where the text does not tell it', async () => {
  const shared = await Promise.all(
    links.map(({ address }) => decodeShare(address.replace('/playground/', ''), FORMAT_IDS)),
  );
  expect(shared).toEqual([
    { ok: true, shared: { text: '{ "name": "x" }\n', format: 'kaapana-task' } },
    { ok: true, shared: { text: 'FROM debian:bookworm-slim\n', format: null } },
  ]);
});

test('a text that is too long for an address has none', () => {
  const long = PAGE.replace('"x"', `"${'x'.repeat(9000)}"`);
  expect(manifestLinks(planGuide(long, 'docs/page.md', { judge }))).toHaveLength(1);
});
