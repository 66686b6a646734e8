import { expect, test } from 'vitest';
import { plainMarkdown } from '../../../src/site/raw/plain-markdown.ts';

const CONTEXT = {
  isMdx: true,
  base: '/docs/',
  needs: (example: string | undefined) => [`what ${example} needs`],
  room: (of: string) => [
    { address: `/${of}/one/`, title: 'One', description: 'The first.', length: '200 words' },
    { address: `/${of}/two/`, title: 'Two', description: 'The second.', length: null },
  ],
  fields: (format: string) => `| the fields of ${format} |`,
  drawing: (path: string) => (path.endsWith('Ship.astro') ? '[Drawing: A ship.]' : null),
};
const plain = (text: string) => plainMarkdown(text, CONTEXT);

test('front matter is the heading; imports and directives go', () => {
  const page = `---
title: Make it
description: How it is made.
---
import Kept from '../kept/Kept.astro';

{/* waybill: example=a */}

One line.
`;
  expect(plain(page)).toBe('# Make it\n\n> How it is made.\n\nOne line.\n');
  const markdown = plainMarkdown('<!-- waybill: example=a -->\n\nOne.\n', { ...CONTEXT, isMdx: false });
  expect(markdown).toBe('One.\n');
});

test('a code block stays as it is, with its title and whatever it holds', () => {
  const page = '```js title="a.js"\nimport { a } from "<Kept />";\n\n\n// {/* waybill: example=b */}\n```\n';
  expect(plain(page)).toBe(page);
});

test('the pages of a room are a list with links', () => {
  expect(plain('<RoomPages of="guides" />\n')).toBe(
    '- [One](/docs/guides/one/): The first. (200 words)\n- [Two](/docs/guides/two/): The second.\n',
  );
});

test('what a run kept and what is drawn are told in words', () => {
  const page = `import Ship from './Ship.astro';

<Kept example="a" path="out/b.png" alt="A boat." caption="The last frame." />

<Ship />

<figure>
  <svg><title>An arrow</title><path d="M0 0" /></svg>
  <figcaption>Forward.</figcaption>
</figure>
`;
  expect(plain(page)).toBe(`[Kept by the run: out/b.png. A boat. The last frame.]

[Drawing: A ship.]

[Drawing: An arrow]
Forward.
`);
});

test('what is needed is a list, as on the page', () => {
  expect(plain('<Needs example="a" />\n\n- an earlier page\n')).toBe('- what a needs\n\n- an earlier page\n');
});

test('tabs stand one after the other, at the margin', () => {
  const page = `<Tabs syncKey="os">
  <TabItem label="macOS">
    Type this:

    \`\`\`sh
    brew
    \`\`\`
  </TabItem>
  <TabItem label="Linux">Nothing.</TabItem>
</Tabs>
`;
  expect(plain(page)).toBe('**macOS:**\n\nType this:\n\n```sh\nbrew\n```\n\n**Linux:** Nothing.\n');
});

test("links to other pages carry the site's base; others do not", () => {
  const page =
    'See [this](/start/), [*that*](https://example.org/start/) and <a href="/x/">the other</a>{" "}.\n';
  expect(plain(page)).toBe(
    'See [this](/docs/start/), [*that*](https://example.org/start/) and [the other](/docs/x/) .\n',
  );
});

test('the table of fields is one here too; what else the site makes from data is said to be there', () => {
  expect(plain('<FieldTable format="red" />\n\n<Differences format="red" />\n')).toBe(
    '| the fields of red |\n\n[On the site: how the judgement differs from the published schema: red]\n',
  );
});
