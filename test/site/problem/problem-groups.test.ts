import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS, type FormatId, judge } from '../../../src/core/index.ts';
import { PROBLEM_GROUPS } from '../../../src/site/problem/problem-groups.ts';

const PAGES = new Set(PROBLEM_GROUPS.flatMap(({ problems }) => problems.map(({ id }) => `/problems/${id}/`)));

/** Values that break a field in as many ways as a schema can name. */
const WRONG = [null, true, -1, 1.5, '', 'x'.repeat(6000), '{{ x }}', [], [1, 1], {}, { unknown: 1 }];

const TEXTS = [
  '',
  '{',
  '{"a":1,"a":2}',
  '{"a":NaN}',
  '\u{feff}{}',
  'a: [',
  'a: 1\na: 2',
  '---\na: 1\n---\nb: 2',
  '[]',
  '"x"',
];

/** The example of a format with one field after the other, at any depth, replaced or removed. */
function* broken(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    for (const changed of broken(child))
      yield Array.isArray(value) ? [changed] : { ...value, [key]: changed };
    if (!Array.isArray(value)) yield { ...value, [key]: undefined };
  }
}

/** Values where the example holds one, else its lines: each left out, cut short and put twice. */
function* brokenTexts(example: string): Generator<string> {
  if (/^(\{|redVersion)/.test(example)) {
    for (const value of broken(parse(example))) yield JSON.stringify(value) ?? '';
    return;
  }
  const lines = example.split('\n');
  for (const [index, line] of lines.entries()) {
    for (const changed of [[], [line.slice(0, 4)], [line, line], [`${line} \\`]])
      yield lines.toSpliced(index, 1, ...changed).join('\n');
  }
}

function pagesMissing(text: string, format: FormatId): string[] {
  return judge(text, { format })
    .problems.map(({ url }) => url)
    .filter((url) => !PAGES.has(url));
}

test.each(FORMATS.map(({ id, example }) => [id, example] as const))(
  'every problem that a broken %s can have leads to a page',
  (id, example) => {
    const missing = new Set<string>();
    for (const text of TEXTS) for (const url of pagesMissing(text, id)) missing.add(url);
    for (const text of brokenTexts(example)) for (const url of pagesMissing(text, id)) missing.add(url);
    expect([...missing]).toEqual([]);
  },
);

test('a text of no format leads to a page', () => {
  expect(judge('{}').problems.map(({ url }) => PAGES.has(url))).not.toContain(false);
});

test('no id is explained twice', () => {
  const ids = PROBLEM_GROUPS.flatMap(({ problems }) => problems.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
