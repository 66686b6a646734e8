import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteTowards } from '../../../src/docs/index.ts';

function rewrite(page: readonly string[], output: string, captures: Readonly<Record<string, string>> = {}) {
  return rewriteTowards(page, output, { cwd: '/w', captures: new Map(Object.entries(captures)) });
}

describe('an output is what the page says', () => {
  it.each<[string, string[], string]>([
    ['the same lines', ['a', 'b'], 'a\nb\n'],
    ['no line end at the end', ['a'], 'a'],
    ['no output for none', [], ''],
    ['empty lines for none', [], '\n\n'],
    ['colours', ['red text'], '\u001b[1;31mred\u001b[0m text\u001b[K\n'],
    ['a link of the terminal', ['here'], '\u001b]8;;http://x\u0007here\u001b]8;;\u0007\n'],
    ['CRLF', ['a', 'b'], 'a\r\nb\r\n'],
    ['trailing blanks on either side', ['a  ', 'b'], 'a\nb \t\n'],
    ['trailing empty lines on either side', ['a', ''], 'a\n\n\n'],
    ['`...` for no line', ['a', '...', 'b'], 'a\nb\n'],
    ['`...` for many lines', ['a', '...', 'z'], 'a\nb\nc\nz\nz\n'],
    ['`...` first and last', ['...', 'b', '...'], 'a\nb\nc\n'],
    ['`...` for everything', ['...'], 'a\nb\n'],
    ['several `...` whose first place is not the last', ['...', 'x', '...', 'x', 'y'], 'x\na\nx\nx\ny\n'],
    ['`[..]` for any characters, none included', ['a[..]b', 'c[..]'], 'a b]b\nc\n'],
    ['a bracketed word that means nothing', ['[INFO] done', '[ID]'], '[INFO] done\n[ID]\n'],
    [
      'a line equal to the page, whatever it contains',
      ['[NUMBER]', '[X:=PORT]', '...'],
      '[NUMBER]\n[X:=PORT]\n...\n',
    ],
    ['regular expression characters', ['a+b (c)? [..] $^'], 'a+b (c)? x $^\n'],
    ['an unknown pattern, which is literal', ['[X:=COLOUR]'], '[X:=COLOUR]\n'],
  ])('%s', (_, page, output) => {
    expect(rewrite(page, output).matched).toBe(true);
  });
});

describe('an output is not what the page says', () => {
  it.each<[string, string[], string]>([
    ['other text', ['a'], 'b\n'],
    ['a line more', ['a'], 'a\nb\n'],
    ['a line fewer', ['a', 'b'], 'a\n'],
    ['other order', ['a', 'b'], 'b\na\n'],
    ['leading blanks', ['  a'], 'a\n'],
    ['an empty line between', ['a', 'b'], 'a\n\nb\n'],
    ['something for nothing', [], 'a\n'],
    ['an end that `...` cannot give', ['...', 'b'], 'b\na\n'],
    ['one line for two', ['a', '...', 'a'], 'a\n'],
    ['text that a word in brackets does not stand for', ['[WORD]'], 'x\n'],
    ['a part of a line', ['[NUMBER]'], 'x 1\n'],
  ])('%s', (_, page, output) => {
    expect(rewrite(page, output).matched).toBe(false);
  });
});

describe('captures', () => {
  it('are taken by [NAME:=PATTERN] and hold for [NAME] later', () => {
    const page = ['id [ID:=CONTAINER_ID]', '...', 'stopped [ID]'];
    const right = rewrite(page, 'id 0123456789ab\nx\nstopped 0123456789ab\n');
    expect(right.matched).toBe(true);
    expect(right.captures).toEqual(new Map([['ID', '0123456789ab']]));
    expect(rewrite(page, 'id 0123456789ab\nx\nstopped 0123456789ac\n').matched).toBe(false);
  });

  it('given before hold, and beat a pattern of the same name', () => {
    expect(rewrite(['[PORT]'], '8080', { PORT: '8080' }).matched).toBe(true);
    expect(rewrite(['[PORT]'], '8081', { PORT: '8080' }).matched).toBe(false);
    expect(rewrite(['[X]'], 'a.b', { X: 'a.b' }).matched).toBe(true);
    expect(rewrite(['[X]'], 'acb', { X: 'a.b' }).matched).toBe(false);
  });

  it('must be the same text twice in one line', () => {
    expect(rewrite(['[N:=NUMBER] [N]'], '1 1').matched).toBe(true);
    expect(rewrite(['[N:=NUMBER] [N]'], '1 2').matched).toBe(false);
  });

  it('between two `...` come from the first place that the lines below do not contradict', () => {
    const page = ['...', 'id [N:=NUMBER]', '...', 'used [N]', '...'];
    const right = rewrite(page, 'id 1\nid 2\nid 3\nused 2\nend\n');
    expect(right.matched).toBe(true);
    expect(right.captures).toEqual(new Map([['N', '2']]));
    expect(rewrite(page, 'id 1\nid 2\nused 3\nend\n').matched).toBe(false);
  });

  it('are given back where two of them must be looked for again', () => {
    const page = ['...', 'a [A:=NUMBER]', '...', 'b [B:=NUMBER]', '...', '[A] [B]'];
    const { matched, captures } = rewrite(page, 'a 1\nb 1\na 2\nb 2\na 3\nb 3\n2 3\n');
    expect(matched).toBe(true);
    expect(Object.fromEntries(captures)).toEqual({ A: '2', B: '3' });
  });

  it('that nothing below agrees with are not looked for for ever', () => {
    const output = Array.from({ length: 2000 }, (_, n) => `id ${n}`).join('\n');
    const started = performance.now();
    expect(
      rewrite(['...', 'id [A:=NUMBER]', '...', 'id [B:=NUMBER]', '...', '[B] [A]'], output).matched,
    ).toBe(false);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('what is not as the page says', () => {
  it.each<[string, string[], string, string[]]>([
    [
      'keeps the wildcards around it',
      ['[NUMBER] a', 'b', '[..]'],
      '1 a\nB\nrest\n',
      ['[NUMBER] a', 'B', '[..]'],
    ],
    ['keeps `...` above and below', ['...', 'b', '...', 'd'], 'a\nB\nc\nd\n', ['...', 'a', '...', 'd']],
    ['keeps what follows a missing line', ['a', 'b', '[NUMBER]'], 'a\n3\n', ['a', '[NUMBER]']],
    ['keeps what follows an extra line', ['a', '[NUMBER]'], 'a\nx\n3\n', ['a', 'x', '[NUMBER]']],
    ['shows a line that differs beside `...`', ['...', 'ok'], 'x\ny\nokay\n', ['...', 'okay']],
  ])('%s', (_, page, output, lines) => {
    expect(rewrite(page, output)).toMatchObject({ matched: false, lines });
  });

  it('is shown as it is where an output is too long to be laid beside the page', () => {
    const output = Array.from({ length: 700_000 }, (_, line) => `x${line}`).join('\n');
    expect(rewrite(['a', 'b', 'c'], output).lines).toHaveLength(700_000);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'a',
    '[NUMBER]',
    '[..]',
    '[X:=PATH]',
    '[X]',
    '...',
    '1',
    ' ',
    '/',
    '\u001b[1m',
    '\ud800',
    '😀',
  );
  const lines = fc.array(
    fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join('')),
    ),
    { maxLength: 8 },
  );

  it('is what a page says that has these very lines', () => {
    fc.assert(
      fc.property(lines, (page) => {
        const plain = page.map((line) => line.replace(/\p{Cc}/gu, ''));
        expect(rewrite(plain, plain.join('\n')).matched).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('rewritten towards a page is as close as it gets: rewriting again changes nothing', () => {
    fc.assert(
      fc.property(lines, lines, (page, output) => {
        const once = rewrite(page, output.join('\n'));
        const again = rewrite(once.lines, once.lines.join('\n'));
        expect(again).toMatchObject({ matched: true, lines: once.lines });
      }),
    );
  });
});
