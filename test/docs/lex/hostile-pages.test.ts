import { describe, expect, it } from 'vitest';
import { planPage } from '../plan-page.ts';

const TICKS = '```';

describe('code that a page shows is never without a fate that passes', () => {
  it.each<[string, string, readonly string[], number]>([
    ['an expression', 'a.mdx', ['{cond && <pre>x</pre>}'], 1],
    ['an export', 'a.mdx', ['export const x = <pre>a</pre>'], 1],
    ['an attribute', 'a.mdx', ['', '<A b={<Code code="x" />} />'], 2],
    ['a member', 'a.mdx', ['<C.Code code="x" />'], 1],
    ['another name for Code', 'a.mdx', ["import { Code as Shown } from 'x'", '', '<Shown code="x" />'], 3],
    [
      'a list in a tab',
      'a.mdx',
      ['<T>', '<I>', '- a', '', `  ${TICKS}`, '  x', `  ${TICKS}`, '</I>', '</T>'],
      5,
    ],
    ['a footnote', 'a.md', ['[^1]: x', '', `    ${TICKS}`, '    x', `    ${TICKS}`], 3],
    [
      'marks of a fence that are indented too far',
      'a.md',
      ['', `    ${TICKS}text title="a"`, '    x', `    ${TICKS}`],
      2,
    ],
    ['the same in a list', 'a.md', ['- a', '', `      ${TICKS}console`, '      $ x'], 3],
    ['capital letters', 'a.md', ['<PRE>', 'x', '</PRE>'], 1],
    ['HTML without an empty line', 'a.md', ['<details>', `${TICKS}console`, '$ a', TICKS, '</details>'], 2],
    ['an info in braces', 'a.md', [`${TICKS}{.bash}`, 'x', TICKS], 1],
    ['a fence that never ends', 'a.md', ['~~~', 'x'], 1],
  ])('%s', (_, path, lines, line) => {
    expect(planPage(path, ...lines).problems).toMatchObject([{ id: 'fence/no-fate', line }]);
  });

  it.each<[string, string, readonly string[]]>([
    ['a comment', 'a.md', ['<!--', TICKS, 'x', TICKS, '<pre>', '-->']],
    ['a comment of MDX', 'a.mdx', ['{/*', TICKS, 'x', TICKS, '*/}']],
    ['a template string', 'a.mdx', ['export const x = `', `\\\`\\\`\\\``, '<pre>', '`']],
    ['a script', 'a.md', ['<script>', 'document.write("<pre>")', '</script>']],
    [
      'a longer fence',
      'a.md',
      ['````md shown="illustration"', `${TICKS}bash`, '<!-- waybill: x -->', TICKS, '````'],
    ],
    ['front matter', 'a.md', ['---', 'title: "<!-- waybill: x -->"', '---']],
  ])('%s shows none', (_, path, lines) => {
    expect(planPage(path, ...lines).problems).toEqual([]);
  });

  it('an imported page is refused: its fences would be shown without a plan', () => {
    const { problems } = planPage('a.mdx', "import Part from './part.mdx'", '', '<Part />');
    expect(problems).toMatchObject([{ id: 'page/imported-page', severity: 'error', line: 1 }]);
  });
});

describe('lists and quotes that are nested deeper than 100', () => {
  const stairs = (count: number, prefix: string, step: string, marker: string) =>
    Array.from({ length: count }, (_, depth) => `${prefix}${step.repeat(depth)}${marker} a`);

  it.each<[string, readonly string[]]>([
    ['a list', stairs(101, '', '  ', '-')],
    ['a numbered list', stairs(101, '', '   ', '1.')],
    ['a list indented with tabs', stairs(101, '', '\t', '*')],
    ['a list in a quote', stairs(100, '> ', '  ', '-')],
    ['a list on one line', ['', ...Array(99).fill(''), `${'- '.repeat(101)}a`]],
  ])('are refused at their line: %s', (_, lines) => {
    expect(planPage('a.md', ...lines).problems).toMatchObject([{ id: 'page/too-deep', line: lines.length }]);
  });

  it.each<[string, readonly string[]]>([
    ['a list of 100', stairs(100, '', '  ', '-')],
    ['a long list', Array(300).fill('- a')],
    [
      'many lists of three',
      Array(200)
        .fill(stairs(3, '', '  ', '+'))
        .flat(),
    ],
    ['a picture made of lines that end far to the right', Array(300).fill(`${' '.repeat(400)}- 1`)],
  ])('are not seen in %s', (_, lines) => {
    const shown = ['<!-- -->', '````text shown="illustration"', ...lines, '````'];
    expect(planPage('a.md', ...shown).problems).toEqual([]);
  });
});
