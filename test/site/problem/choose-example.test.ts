import { expect, test } from 'vitest';
import { chooseExamples } from '../../../src/site/problem/choose-example.ts';
import { groupExampleFiles } from '../../../src/site/problem/group-example-files.ts';
import { judgeExample } from '../../../src/site/problem/judged-example.ts';
import { outputParts } from '../../../src/site/problem/output-parts.ts';
import { shownOutput } from '../../../src/site/problem/shown-output.ts';

const DUPLICATE = '{"custom":{"gear-builder":{}},"custom":{"gear-builder":{}}}';

test('a file is an example, a folder is one with the file that JUDGED names', () => {
  const examples = groupExampleFiles({
    '../../schemas/red/invalid/one.red.yml': 'a',
    '../../schemas/red/invalid/one.red.yml.txt': 'recorded',
    '../../schemas/red/invalid/pack/app/Dockerfile': 'FROM x',
    '../../schemas/red/invalid/pack/JUDGED': 'app/Dockerfile\n',
    '../../schemas/red/invalid/pack/manifest.json': '{}',
    '../../schemas/red/valid/two.red.yml': 'b',
  });
  expect(examples.map(({ judged }) => judged.path)).toEqual(['one.red.yml', 'app/Dockerfile']);
  expect(examples[1]?.neighbours).toEqual([{ path: 'manifest.json', text: '{}' }]);
});

test('of several examples the one with the fewest problems is shown', () => {
  const examples = ['{"x":1,"x":2}', DUPLICATE].map((text) =>
    judgeExample({ judged: { path: 'manifest.json', text }, neighbours: [], inWords: null, latin1: false }),
  );
  const [simple, busy] = examples.toSorted(
    (a, b) => a.judgement.problems.length - b.judgement.problems.length,
  );
  expect(simple?.judgement.problems.length).toBeLessThan(busy?.judgement.problems.length ?? 0);
  for (const order of [examples, examples.toReversed()])
    expect(chooseExamples(order).get('json/duplicate-key')).toBe(simple);
});

test('lines with a caret are told from prose, and nothing gets lost', () => {
  const output =
    'a.json:2:3: error[x] wrong\n  2 | "a": 1\n    | ^^^\n  help: say | why\n\na.json: rejected\n';
  const parts = outputParts(output);
  expect(parts.filter(({ isExcerpt }) => isExcerpt).map(({ text }) => text)).toEqual([
    '  2 | "a": 1\n    | ^^^',
  ]);
  expect(parts.map(({ text }) => text).join('\n')).toBe(output);
});

test('a long output is cut in the middle, and says how much is missing', () => {
  const lines = Array.from({ length: 1100 }, (_, index) => `line ${index + 1}`);
  const shown = shownOutput(`${lines.join('\n')}\n`).split('\n');
  expect(shown).toHaveLength(35);
  expect(shown[30]).toBe('[1,066 lines are left out here]');
  expect(shown.at(-1)).toBe('line 1100');
  expect(shownOutput('one\ntwo\n')).toBe('one\ntwo');
});
