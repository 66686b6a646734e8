import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageText, parsePage, planGuide } from '../../../src/docs/index.ts';
import { fakeJudge } from '../fake-judge.ts';
import { compareAll, updateWith } from './update-with.ts';

const WORDS = [
  'a',
  'took',
  '[NUMBER]',
  '[..]',
  '[ID:=NUMBER]',
  '[ID]',
  '...',
  '5',
  '3s',
  ' ',
  '\t',
  '$ ',
  '> ',
  '[1]',
  '```',
  '~~~~',
  '<pre>',
  '*',
  '{',
  '😀',
  'é',
];
const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(''));
const output = fc.array(fc.oneof(line, fc.string()), { maxLength: 6 }).map((lines) => lines.join('\n'));
const safe = fc.array(fc.constantFrom('a', 'took ', '[NUMBER]', '[..]', '5', 'x [DURATION] y'), {
  minLength: 1,
  maxLength: 4,
});
const expected = fc.array(
  fc.oneof(
    safe.map((words) => words.join('')),
    fc.constant('...'),
  ),
  { minLength: 1, maxLength: 4 },
);

/** A page with fences in lists, quotes or nothing, and what its three compared places get. */
const page = fc
  .record({
    before: expected,
    after: expected,
    fence: expected,
    around: fc.constantFrom(['', ''], ['- ', '  '], ['> ', '> '], ['1. > ', '   > ']),
    end: fc.constantFrom('\n', '\r\n'),
    marks: fc.constantFrom('```', '````', '~~~'),
    outputs: fc.tuple(output, output, output),
  })
  .map(({ before, after, fence, around: [first = '', rest = ''], end, marks, outputs }) => {
    const lines = [`${marks}console`, '$ one', ...before, '', '$ two', ...after, '[3]', marks];
    const below = [`${marks}text output`, ...fence, marks];
    const inside = [...lines, ...below].map((text, at) => (at === 0 ? first : rest) + text);
    return { text: ['# Page', 'Prose.  ', ...inside, 'end', ''].join(end), outputs };
  });

const plan = (text: string) => planGuide(text, 'a.md', { judge: fakeJudge });
const prose = (text: string) => pageText(parsePage(text, 'a.md').filter(({ kind }) => kind !== 'fence'));
const commands = (text: string) =>
  plan(text).examples.flatMap(({ steps }) =>
    steps.map((step) =>
      step.kind === 'run' && step.how === 'console' ? [step.command.text, step.command.exitCode] : step.kind,
    ),
  );

it('an update passes where it was not refused, changes nothing the second time, and touches outputs only', () => {
  let written = 0;
  fc.assert(
    fc.property(page, ({ text, outputs }) => {
      const once = updateWith(text, 'a.md', outputs);
      expect(prose(once.text)).toBe(prose(text));
      expect(commands(once.text)).toEqual(commands(text));
      const again = compareAll(plan(once.text), outputs);
      expect(again.filter(({ passed }) => !passed).length).toBeLessThanOrEqual(once.refusals.length);
      if (once.text !== text) written += 1;
      expect(updateWith(once.text, 'a.md', outputs).text).toBe(once.text);
    }),
    { numRuns: 60 },
  );
  expect(written).toBeGreaterThan(15);
});

it('JSON is updated so that it passes, and nothing changes the second time', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(value, value, fc.constantFrom(undefined, 2, '\t'), (before, after, indent) => {
      const json = JSON.stringify(before, null, indent);
      const text = `\`\`\`\`console\n$ a\n\`\`\`\`\n\`\`\`\`json output\n${json}\n\`\`\`\`\nend\n`;
      const once = updateWith(text, 'a.md', [JSON.stringify(after)]);
      expect(once.refusals).toEqual([]);
      expect(compareAll(plan(once.text), [JSON.stringify(after)])).toMatchObject([{ passed: true }]);
      expect(updateWith(once.text, 'a.md', [JSON.stringify(after)]).text).toBe(once.text);
    }),
    { numRuns: 60 },
  );
});
