import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdownLink, markdownWithCode } from '../../../../src/site/playground/share/markdown.ts';

const ADDRESS = 'https://example.org/docs/playground/#v2=q1Yq-_a';

/** The kinds of the blocks that a reader of Markdown sees, each with its text. */
function blocks(markdown: string): string[] {
  return fromMarkdown(markdown).children.map((node) => `${node.type}: ${textOf(node)}`);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

test.each([
  [[], '[Playground](A)'],
  [['manifest.json'], '[Playground: manifest.json](A)'],
  [['a/b.json', 'Dockerfile', 'c'], '[Playground: a/b.json, Dockerfile, c](A)'],
  [['a', 'b', 'c', 'd', 'e'], '[Playground: a, b, c and 2 more](A)'],
])('a link names its files: %j', (names, link) => {
  expect(markdownLink(names, ADDRESS)).toBe(link.replace('A', ADDRESS));
});

test('a link leads where it should, whatever the name and the place of the site', () => {
  const address = 'https://example.org/a (b)/playground/#v2=x';
  const [paragraph] = fromMarkdown(
    markdownLink(['](http://x.y) `a` *b* <i>&amp;\n\n# _c_.json'], address),
  ).children;
  const [link] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(link).toMatchObject({ type: 'link', url: 'https://example.org/a%20%28b%29/playground/#v2=x' });
  expect(link && textOf(link)).toBe('Playground: ](http://x.y) `a` *b* <i>&amp; # _c_.json');
});

test('files stand with their names above and their verdicts below', () => {
  const files = [
    {
      name: 'manifest.json',
      text: '{}\n',
      language: 'json',
      verdict: 'Rejected as Flywheel gear: 2 errors.',
    },
    { name: 'Dockerfile', text: 'FROM a', language: 'dockerfile', verdict: null },
  ];
  expect(markdownWithCode(files, markdownLink(['manifest.json'], ADDRESS))).toBe(`**manifest.json**

\`\`\`json
{}
\`\`\`

Rejected as Flywheel gear: 2 errors.

**Dockerfile**

\`\`\`dockerfile
FROM a
\`\`\`

[Playground: manifest.json](${ADDRESS})
`);
});

test('the fence is longer than any in the text', () => {
  const text = 'a: |\n  ```console\n  `````\n  ````\n';
  const markdown = markdownWithCode([{ name: 'a.yml', text, language: 'yaml', verdict: null }], null);
  expect(blocks(markdown)).toEqual(['paragraph: a.yml', `code: ${text.trimEnd()}`]);
});

test('whatever a text holds, it comes back as one block', () => {
  const lines = fc.array(
    fc.constantFrom('```', '``````', '~~~', '    a', '# b', '[x]: y', '<div>', '', ' ```` ', 'c\td'),
  );
  fc.assert(
    fc.property(lines, (some) => {
      const text = `${some.join('\n')}\nend`;
      const markdown = markdownWithCode([{ name: 'x', text, language: 'yaml', verdict: 'Fine.' }], null);
      expect(blocks(markdown)).toEqual(['paragraph: x', `code: ${text}`, 'paragraph: Fine.']);
    }),
  );
});
