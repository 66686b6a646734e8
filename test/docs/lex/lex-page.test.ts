import { describe, expect, it } from 'vitest';
import { lexPage } from '../../../src/docs/lex/lex-page.ts';

function lex(path: string, ...lines: readonly string[]) {
  return lexPage(lines.join('\n'), path);
}

describe('where a fence stands', () => {
  it('is its opening line, and its text is what a reader copies', () => {
    const page = lex(
      'a.md',
      '# A',
      '',
      '- item',
      '',
      '  > ```json  title="x.json"',
      '  > {',
      '  >   "a": 1',
      '  > }',
      '  > ```',
    );
    expect(page.fences).toEqual([
      {
        kind: 'fence',
        line: 5,
        endLine: 9,
        column: 5,
        language: 'json',
        meta: 'title="x.json"',
        text: '{\n  "a": 1\n}\n',
        textLine: 6,
      },
    ]);
  });

  it.each([
    ['no line', ['```text', '```'], ''],
    ['one empty line', ['```text', '', '```'], '\n'],
    ['one line that is never closed', ['```text', 'a'], 'a\n'],
    ['empty lines at both ends', ['```text', '', 'a', '', '```'], '\na\n\n'],
  ])('has the text of %s', (_, lines, text) => {
    expect(lex('a.md', ...lines).fences.map((fence) => fence.text)).toEqual([text]);
  });

  it('takes a fence inside a longer fence for content', () => {
    const { fences } = lex('a.md', '````md', '```console', '$ ls', '```', '````');
    expect(fences.map(({ language, text }) => [language, text])).toEqual([['md', '```console\n$ ls\n```\n']]);
  });

  it('keeps the indentation of a fence in a tab', () => {
    const { fences } = lex(
      'a.mdx',
      '<T>',
      '  <I>',
      '    ```py',
      '    if x:',
      '      y',
      '    ```',
      '  </I>',
      '</T>',
    );
    expect(fences.map(({ text, textLine }) => [text, textLine])).toEqual([['if x:\n  y\n', 4]]);
  });

  it.each([
    ['```js {1,3}', 'js', '{1,3}'],
    ['```js{1,3} wrap', 'js', '{1,3} wrap'],
    ['``` title="a.txt"', '', 'title="a.txt"'],
    ['~~~ sh  run', 'sh', 'run'],
    ['```text title="a\\_b &amp; c"', 'text', 'title="a\\_b &amp; c"'],
  ])('splits %s into language and words, as written', (opening, language, meta) => {
    expect(lex('a.md', opening, 'x').fences).toMatchObject([{ language, meta }]);
  });
});

describe('code without a fence', () => {
  it('is found as an indented block in Markdown, which MDX does not have', () => {
    const lines = ['text', '', '    indented', '', '    more'];
    expect(lex('a.md', ...lines).fences).toMatchObject([
      { kind: 'indented', line: 3, text: 'indented\n\nmore\n' },
    ]);
    expect(lex('a.mdx', ...lines).fences).toEqual([]);
  });

  it.each([
    ['a.md', '<pre>x</pre>', 1],
    ['a.md', '<PRE class="x">', 1],
    ['a.md', 'text <pre>x</pre>', 1],
    ['a.md', '<Code code="x" />', 1],
    ['a.md', '<code>x</code> <prefix>', 0],
    ['a.md', '<!-- <pre> -->', 0],
    ['a.mdx', '<pre>x</pre>', 1],
    ['a.mdx', '<Code code="x" />', 1],
    ['a.mdx', '<Coder />', 0],
  ])('%s: `%s` counts %i', (path, line, count) => {
    expect(lex(path, line).fences.map(({ kind }) => kind)).toEqual(Array(count).fill('element'));
  });
});

describe('a directive', () => {
  it.each([
    ['a.md', '<!-- waybill: example=a -->'],
    ['a.md', '- <!-- waybill: example=a -->'],
    ['a.md', '  > <!--waybill: example=a-->'],
    ['a.mdx', '{/* waybill: example=a */}'],
    ['a.mdx', '1. {/* waybill: example=a */}'],
  ])('in %s is `%s`', (path, line) => {
    const { comments } = lex(path, line);
    expect(comments.map(({ line: at, text, flaw }) => [at, text.trim(), flaw])).toEqual([
      [1, 'example=a', null],
    ]);
  });

  it('may follow a paragraph without an empty line', () => {
    expect(lex('a.md', 'text', '<!-- waybill: a=b -->').comments).toMatchObject([
      { line: 2, column: 1, flaw: null },
    ]);
    expect(lex('a.mdx', 'text', '{/* waybill: a=b */}').comments).toMatchObject([
      { line: 2, column: 1, flaw: null },
    ]);
  });

  it.each([
    ['a.md', 'text <!-- waybill: example=a -->'],
    ['a.md', '<!-- waybill: example=a --> text'],
    ['a.md', '<!-- x --> <!-- waybill: example=a -->'],
    ['a.mdx', 'text {/* waybill: example=a */}'],
    ['a.mdx', '{/* waybill: example=a */} text'],
  ])('in %s has a flaw where it shares its line: `%s`', (path, line) => {
    expect(lex(path, line).comments).toMatchObject([{ flaw: 'is not alone on its line' }]);
  });

  it.each([
    ['a.md', '`<!-- waybill: example=a -->`'],
    ['a.md', 'Write `{/* waybill: example=a */}` there.'],
    ['a.md', '<!-- about waybill: nothing -->'],
    ['a.mdx', '{/* a comment */}'],
    ['a.mdx', '`{/* waybill: example=a */}`'],
  ])('is not what stands in %s as `%s`', (path, line) => {
    expect(lex(path, line).comments).toEqual([]);
  });
});

describe('the title of a page', () => {
  it.each([
    ['front matter', ['---', 'title: From above', '---', '# Heading'], 'From above'],
    ['the first heading', ['text', '', '# A `b` *c*'], 'A b c'],
    ['nothing', ['## Second level'], null],
  ])('is taken from %s', (_, lines, title) => {
    expect(lex('a.md', ...lines).title).toBe(title);
  });
});

describe('a page beyond the bound of length', () => {
  const fence = '```console\n$ true\n```\n';

  it('has one problem, at its first line, and nothing that could run', () => {
    const { fences, comments, problem } = lexPage(`${fence}${'word '.repeat(4_000_000)}`, 'a.md');
    expect([fences, comments]).toEqual([[], []]);
    expect(problem).toMatchObject({ id: 'page/too-long', severity: 'error', line: 1 });
    expect(problem?.message).toContain('500,000 characters');
  });

  it('is longer by one character than the longest that is read', () => {
    const blank = (length: number) => `${fence}${'a'.repeat(length - fence.length)}`;
    expect(lexPage(blank(500_000), 'a.md').fences).toHaveLength(1);
    expect(lexPage(blank(500_001), 'a.md').fences).toHaveLength(0);
  });
});
