import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import type { ExampleFacts, ManifestLink, PageMark } from '../../../src/site/badge/badge.ts';
import { badgePlugin } from '../../../src/site/markdown/badge-plugin.ts';
import { baseLinksPlugin } from '../../../src/site/markdown/base-links-plugin.ts';

const PASSED = { tone: 'good', headline: 'Passed', details: ['on 21 November 2026', 'amd64'] } as const;
const NOTE = { tone: 'plain', headline: 'Not run here:', details: ['needs an account'] } as const;
const FILE = new URL('file:///site/content/docs/page.md');

const FACTS: ExampleFacts = {
  title: 'How it was checked',
  checks: [['2 commands typed'], ['By ', { text: 'plays.mjs', address: '/checks/plays.mjs.txt' }]],
  command: 'npm run waybill -- guides test page.md --example one',
  remarks: ['It needs a browser.'],
};

async function render(
  page: string,
  marks: readonly PageMark[],
  file = page,
  manifests: readonly ManifestLink[] = [],
): Promise<string> {
  const { createRenderer } = satteri({
    mdastPlugins: [badgePlugin(() => ({ text: file, marks, manifests }))],
    hastPlugins: [baseLinksPlugin('/docs/')],
  });
  if (createRenderer === undefined) throw new Error('the processor renders no Markdown');
  const renderer = await createRenderer({ syntaxHighlight: false });
  return (await renderer.render(page, { fileURL: FILE })).code;
}

const PAGE = `# Title

<!-- waybill: example=one -->

Text.

- in a list:

  \`\`\`console
  $ true
  \`\`\`
`;

test('a badge stands where the directive stood', async () => {
  const html = await render(PAGE, [{ line: 3, kind: 'example', badges: [PASSED], facts: FACTS }]);
  expect(html).toContain(
    '<p class="waybill-label waybill-label--example waybill-label--good not-content"><strong>Passed</strong> <span>on 21 November 2026</span> <span>amd64</span></p>',
  );
  expect(html).not.toContain('<!-- waybill');
  expect(html.indexOf('Passed')).toBeLessThan(html.indexOf('Text.'));
});

test('an example without a directive has its badge above its first fence, in a list too', async () => {
  const html = await render(PAGE, [{ line: 9, kind: 'example', badges: [PASSED], facts: FACTS }]);
  expect(html.indexOf('in a list')).toBeLessThan(html.indexOf('Passed'));
  expect(html.indexOf('Passed')).toBeLessThan(html.indexOf('<pre'));
});

test('a manifest has its link to the playground under it, under the base of the site', async () => {
  const link = { line: 9, file: 'task.json', address: '/playground/#v1=abc' };
  const html = await render(PAGE, [], PAGE, [link]);
  expect(html).toContain('<a href="/docs/playground/#v1=abc">Open task.json in the playground</a>');
  expect(html.indexOf('</pre>')).toBeLessThan(html.indexOf('waybill-open'));
  expect(await render(PAGE, [], PAGE, [{ ...link, line: 3 }])).not.toContain('waybill-open');
});

test('the note of a shown fence hangs under it', async () => {
  const html = await render(PAGE, [{ line: 9, kind: 'note', badges: [NOTE], facts: null }]);
  expect(html.indexOf('</pre>')).toBeGreaterThan(-1);
  expect(html.indexOf('</pre>')).toBeLessThan(html.indexOf('needs an account'));
});

test('a page without marks is left as it is', async () => {
  expect(await render(PAGE, [])).toContain('<!-- waybill: example=one -->');
});

const MDX = '# Title\n\n{/* waybill: example=one */}\n';

test('an MDX comment gives way to its badge too', async () => {
  const { createMdxRenderer } = satteri({
    mdastPlugins: [
      badgePlugin(() => ({
        text: MDX,
        marks: [{ line: 3, kind: 'example', badges: [PASSED], facts: FACTS }],
        manifests: [],
      })),
    ],
  });
  if (createMdxRenderer === undefined) throw new Error('the processor renders no MDX');
  const renderer = await createMdxRenderer(
    { syntaxHighlight: false },
    { optimize: false, srcDir: FILE, sourcemap: false },
  );
  const { code } = await renderer.process(MDX, '/site/content/docs/page.mdx', {});
  expect(code).toContain('Passed');
  expect(code).toContain('waybill-label--good');
});

test('a check stands behind the badge of its directive, and its link lies under the base of the site', async () => {
  const check = {
    tone: 'plain',
    headline: 'Checked by',
    details: [{ text: 'plays.mjs', address: '/checks/plays.mjs.txt' }],
  } as const;
  const html = await render(PAGE, [
    { line: 3, kind: 'example', badges: [PASSED], facts: FACTS },
    { line: 3, kind: 'check', badges: [check], facts: null },
  ]);
  expect(html).toContain(
    '<p class="waybill-label waybill-label--note waybill-label--plain not-content"><strong>Checked by</strong> <a href="/docs/checks/plays.mjs.txt">plays.mjs</a></p>',
  );
  expect(html.indexOf('Passed')).toBeLessThan(html.indexOf('Checked by'));
});

test('behind the badge stand what was checked, with links, and the command that runs the example', async () => {
  const html = await render(PAGE, [{ line: 3, kind: 'example', badges: [PASSED], facts: FACTS }]);
  expect(html).toContain('<summary>How it was checked, and how to run it yourself</summary>');
  expect(html).toContain('<li>2 commands typed</li>');
  expect(html).toContain('<li>By <a href="/docs/checks/plays.mjs.txt">plays.mjs</a></li>');
  expect(html).toContain('>npm run waybill -- guides test page.md --example one');
  expect(html).toContain('<p>It needs a browser.</p>');
});

test('lines are those of the file, also where the processor gets the text without its frontmatter', async () => {
  const file = `---\ntitle: A page\n---\n${PAGE}`;
  const html = await render(
    PAGE.trim(),
    [{ line: 6, kind: 'example', badges: [PASSED], facts: FACTS }],
    file,
  );
  expect(html).not.toContain('<!-- waybill');
  expect(html).toContain('Passed');
});
