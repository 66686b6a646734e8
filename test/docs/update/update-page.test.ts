import { describe, expect, it } from 'vitest';
import { updateWith } from './update-with.ts';

/** The page after an update in which its compared places got these outputs; it must not be refused. */
function updated(path: string, lines: readonly string[], ...outputs: readonly string[]): readonly string[] {
  const { text, refusals } = updateWith(`${lines.join('\n')}\n`, path, outputs);
  expect(refusals).toEqual([]);
  return text.replace(/\n$/, '').split('\n');
}

function refused(lines: readonly string[], ...outputs: readonly string[]): readonly string[] {
  const page = `${lines.join('\n')}\n`;
  const { text, refusals } = updateWith(page, 'a.md', outputs);
  expect(text).toBe(page);
  return refusals.map(({ line, message, help }) => `${line}: ${message} ${help}`);
}

const CONSOLE = ['# A', '```console', '$ a', 'old', '[2]', '', '$ b', '[no output]', '$ c', '```', 'end'];

describe('an update of a console fence', () => {
  it('writes the lines of a command and leaves exit codes, commands and blank lines', () => {
    expect(updated('a.md', CONSOLE, 'new\n\nmore\n', '')).toEqual([
      ...[
        '# A',
        '```console',
        '$ a',
        'new',
        '',
        'more',
        '[2]',
        '',
        '$ b',
        '[no output]',
        '$ c',
        '```',
        'end',
      ],
    ]);
  });

  it('writes [no output] where nothing is printed any more, and takes it out where something is', () => {
    expect(updated('a.md', CONSOLE, '', 'x\ny')).toEqual([
      ...['# A', '```console', '$ a', '[no output]', '[2]', '', '$ b', 'x', 'y', '$ c', '```', 'end'],
    ]);
  });

  it('keeps wildcards, patterns and captures where the words around them change', () => {
    const page = [
      ...['```console', '$ a', 'built [IMG:=IMAGE_ID] in [DURATION]', '...', 'id [..] [NUMBER] end'],
      ...['$ b', 'tag [IMG] gone', '```'],
    ];
    const outputs = ['made 0123456789ab in 3s\nx\ny\nid q 5 done', 'untag 0123456789ab gone'] as const;
    expect(updated('a.md', page, ...outputs)).toEqual([
      ...['```console', '$ a', 'made [IMG:=IMAGE_ID] in [DURATION]', '...', 'id [..] [NUMBER] done'],
      ...['$ b', 'untag [IMG] gone', '```'],
    ]);
  });

  it('keeps a pattern in its line though a line comes before it', () => {
    const page = ['```console', '$ a', 'took [DURATION] for it', '```'];
    expect(updated('a.md', page, 'warning: old\ntook 5s for all')).toEqual([
      ...['```console', '$ a', 'warning: old', 'took [DURATION] for all', '```'],
    ]);
  });

  it.each([
    ['a line that is a command', 'a\n$ x', /^3: .*read as a command/],
    ['a first line that goes on', '> x\na', /would continue the command/],
    ['a last line that is an exit code', 'a\n[1]', /read as an exit code/],
    ['a line of three dots', 'a\n...\nb', /`\.\.\.`, which would be read as a pattern/],
    ['a word that is a pattern', 'id [NUMBER]', /`\[NUMBER\]`, which would be read as a pattern/],
    ['the words for no output', '[no output]', /read as something else/],
    ['a carriage return inside a line', 'a\rb', /carriage return/],
    ['a NUL', 'a\0b', /NUL/],
  ])('refuses %s, and says where it can stand', (_, output, words) => {
    const said = refused(['# A', '```console', '$ a', 'old', '```'], output);
    expect(said).toEqual([expect.stringMatching(words)]);
  });

  it('refuses to lose what a capture takes', () => {
    const said = refused(['```console', '$ a', 'id [ID:=CONTAINER_ID]', '```'], 'nothing');
    expect(said).toEqual([expect.stringMatching(/^3: Nothing that came out fits `\[ID:=CONTAINER_ID\]`/)]);
  });
});

describe('an update of an output fence', () => {
  it('writes what a console fence cannot hold, and leaves a fence that says it already', () => {
    const page = ['```console', '$ a', '```', '```text output', 'old [..]', '```'];
    expect(updated('a.md', page, '$ x\n> y\n...\n[1]')).toEqual([
      ...['```console', '$ a', '```', '```text output', '$ x', '> y', '...', '[1]', '```'],
    ]);
    expect(updated('a.md', page, 'old y')).toEqual(page);
  });

  it('fills an empty fence, and empties a full one', () => {
    const page = ['```console', '$ a', '```', '```text output', '```', 'end'];
    const full = ['```console', '$ a', '```', '```text output', '', 'x', '```', 'end'];
    expect(updated('a.md', page, '\nx')).toEqual(full);
    expect(updated('a.md', full, '')).toEqual(page);
  });

  it('gives a fence longer marks where its content would end it', () => {
    const page = [
      '1. x',
      '   ```console',
      '   $ a',
      '   ```',
      '   ```text output of="b.md"',
      '   a',
      '   ```',
    ];
    expect(updated('a.md', page, '```js\n1\n````')).toEqual([
      ...['1. x', '   ```console', '   $ a', '   ```', '   `````text output of="b.md"', '   ```js', '   1'],
      ...['   ````', '   `````'],
    ]);
  });
});

it('a fence gets longer marks though another output of it has grown', () => {
  const page = ['~~~console', '$ one', 'a', '', '$ two', 'a', '~~~', 'end'];
  expect(updated('a.md', page, '~~~~', 'b\nc')).toEqual([
    ...['~~~~~console', '$ one', '~~~~', '', '$ two', 'b', 'c', '~~~~~', 'end'],
  ]);
});

it('what a page types at a prompt is never changed', () => {
  const page = ['```console tty prompt=">>> "', '$ python', 'Python', '>>> 1 + 1', '2', '^D', '```'];
  expect(updated('a.md', page, 'Python 3\n>>> 1 + 1\n3\n^D')).toEqual([
    ...['```console tty prompt=">>> "', '$ python', 'Python 3', '>>> 1 + 1', '3', '^D', '```'],
  ]);
  expect(refused(page, 'Python\n>>> 1 + 2\n3\n^D')).toEqual([expect.stringMatching(/typed at the prompt/)]);
});

describe('the lists, quotes and tabs around a fence', () => {
  const inside = (first: string, rest: string, output: readonly string[]) => [
    ...[
      `${first}\`\`\`console`,
      `${rest}$ a`,
      ...output.map((line) => (line === '' ? rest.trimEnd() : rest + line)),
    ],
    ...[`${rest}\`\`\``, 'end'],
  ];

  it.each([
    ['a.md', '- ', '  '],
    ['a.md', '10. ', '    '],
    ['a.md', '> ', '> '],
    ['a.md', '> - ', '>   '],
    ['a.md', '- > ', '  > '],
    ['a.md', '-\t', ' \t'],
    ['a.md', '  ', '  '],
    ['a.md', '[^1]: ', '    '],
    ['a.mdx', '\t', '\t'],
    ['a.mdx', '        ', '        '],
  ])('in %s %j stand before each new line', (path, first, rest) => {
    const page = inside(first, rest, ['old']);
    const text = ['x', '', 'y', '  z', '\tt'];
    expect(updated(path, page, text.join('\n'))).toEqual(inside(first, rest, text));
  });

  it.each(['\r\n', '\r'])('lines end in %j where the page has it', (end) => {
    const page = ['\uFEFF# A', '', '```console', '$ a', 'old', '```'];
    const { text, refusals } = updateWith(page.join(end), 'a.md', ['x\ny']);
    expect(refusals).toEqual([]);
    expect(text).toBe(['\uFEFF# A', '', '```console', '$ a', 'x', 'y', '```'].join(end));
  });

  it('a fence that is never closed ends as the page ended', () => {
    expect(updateWith('```console\n$ a\nold', 'a.md', ['x\ny']).text).toBe('```console\n$ a\nx\ny');
    expect(updateWith('```console\n$ a\n```\n```text output', 'a.md', ['x']).text).toBe(
      '```console\n$ a\n```\n```text output\nx',
    );
  });
});

describe('an update of a JSON output fence', () => {
  const json = (page: readonly string[], output: string) =>
    updated('a.md', ['```console', '$ a', '```', '```json output', ...page, '```'], output).slice(4, -1);

  it('keeps layout, order of keys, wildcards and what did not change', () => {
    const page = ['{', '    "b": "...", "t": "took [DURATION] here",', '    "a": [ 1,2 ]', '}'];
    expect(json(page, '{"a":[1,3],"t":"took 5s there","b":{}}')).toEqual([
      ...['{', '    "b": "...", "t": "took [DURATION] there",', '    "a": [ 1,3 ]', '}'],
    ]);
  });

  it('adds new keys last and takes out those that are gone', () => {
    expect(json(['{', '  "a": 1,', '  "b": "..."', '}'], '{"c":{"d":[1,{}]},"b":2,"e":1.50}')).toEqual([
      ...[
        '{',
        '  "b": "...",',
        '  "c": {',
        '    "d": [',
        '      1,',
        '      {}',
        '    ]',
        '  },',
        '  "e": 1.50',
        '}',
      ],
    ]);
    expect(json(['{"a": 1, "b": 2}'], '{"b":2,"c":[1,2]}')).toEqual(['{"b": 2, "c": [1, 2]}']);
    expect(json(['{"a":1}'], '{}')).toEqual(['{}']);
  });

  it('finds the elements of a list that stayed', () => {
    const page = ['[', '  {"id": "[UUID]", "n": 1},', '  "..."', ']'];
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    expect(json(page, `["new", {"n": 2, "id": "${id}"}, 7]`)).toEqual([
      ...['[', '  "new",', '  {"id": "[UUID]", "n": 2},', '  "..."', ']'],
    ]);
  });

  it('keeps all digits, and fills an empty fence', () => {
    expect(json(['[1]'], '[12345678901234567891]')).toEqual(['[12345678901234567891]']);
    expect(json([], '{"a":[]}')).toEqual(['{', '  "a": []', '}']);
  });

  it('cannot write what is no JSON', () => {
    const page = '```console\n$ a\n```\n```json output\n{}\n```\n';
    for (const output of ['Error', '['.repeat(50_000) + ']'.repeat(50_000)]) {
      const { text, compared } = updateWith(page, 'a.md', [output]);
      expect(text).toBe(page);
      expect(compared).toMatchObject([{ passed: false, lines: null }]);
    }
  });
});

it('tells what it refuses at the line of the new page, also right below a place that became longer or shorter', () => {
  const lines = ['```console', '$ a', 'one', 'two', '$ b', 'old', '```', ''];
  // Output that looks like a command cannot stand in a console fence.
  for (const [output, line] of [
    ['one', 4],
    ['one\ntwo', 5],
    ['1\n2\n3', 6],
  ] as const) {
    const { text, refusals } = updateWith(lines.join('\n'), 'a.md', [output, '$ typed']);
    expect(refusals.map((refused) => refused.line)).toEqual([line]);
    expect(text.split('\n')[line - 1]).toBe('$ b');
  }
});
