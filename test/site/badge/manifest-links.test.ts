import { expect, test } from 'vitest';
import { FORMAT_IDS, judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';
import { manifestLinks } from '../../../src/site/badge/manifest-links.ts';
import { decodeShare, type SharedLink } from '../../../src/site/playground/share/share-link.ts';
import type { GivenFile } from '../../../src/site/playground/state/state.ts';

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

\`\`\`json title="x.json" check="kaapana-task" expect="kaapana-task/required"
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
    [15, 'x.json'],
  ]);
});

test('the playground reads the text back, and is told the format only where name and text do not tell it', async () => {
  const shared = await Promise.all(
    links.map(({ address }) => decodeShare(address.replace('/playground/', ''), FORMAT_IDS)),
  );
  expect(shared).toEqual([
    opened({ name: 'task.json', text: '{ "name": "x" }\n', format: null }),
    opened({ name: null, text: 'FROM debian:bookworm-slim\n', format: null }),
    opened({ name: 'x.json', text: '{ "name": "x" }\n', format: 'kaapana-task' }),
  ]);
});

function opened(file: GivenFile): SharedLink {
  return { ok: true, shared: { files: [file], active: 0 } };
}

test('a text that is too long for an address has none', () => {
  const long = PAGE.replace('"x"', `"${'x'.repeat(9000)}"`);
  expect(manifestLinks(planGuide(long, 'docs/page.md', { judge }))).toHaveLength(2);
});
