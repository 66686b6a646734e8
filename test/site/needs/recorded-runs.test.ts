import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide, type RecordEntry } from '../../../src/docs/index.ts';
import { exampleFamily } from '../../../src/site/needs/example-family.ts';
import { recordedRuns } from '../../../src/site/needs/recorded-runs.ts';
import { entry } from '../../docs/recorded/entry.ts';

const examples = examplesOf('a', 'b continues=a', 'c continues=b', 'd');
const REAL = { arch: 'amd64', base: 'real', gpu: null } as const;

function examplesOf(...directives: readonly string[]) {
  const page = directives.map(
    (words) => `<!-- waybill: example=${words} -->\n\n\`\`\`console\n$ true\n\`\`\`\n`,
  );
  return planGuide(page.join('\n'), 'docs/page.md', { judge }).examples;
}

function runsOf(...entries: readonly RecordEntry[]) {
  return recordedRuns({ version: 1, page: 'docs/page.md', entries }, examples.slice(0, 2));
}

test('an example goes with all that it continues and that continue it', () => {
  expect(exampleFamily(examples, 'b').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(exampleFamily(examples, 'd').map(({ id }) => id)).toEqual(['d']);
  expect(exampleFamily(examples, undefined)).toHaveLength(4);
  expect(exampleFamily(examples, 'nobody')).toEqual([]);
});

test('what needs a GPU and continues an example is no need of that example', () => {
  const some = examplesOf('a', 'b continues=a needs=gpu', 'c continues=b');
  expect(exampleFamily(some, 'a').map(({ id }) => id)).toEqual(['a']);
  expect(exampleFamily(some, 'b').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('the runs are of one class of host, on real images rather than on stand-ins', () => {
  const real = [entry({ example: 'a', host: REAL }), entry({ example: 'b', host: REAL })];
  expect(runsOf(entry({ example: 'a' }), entry({ example: 'b' }), ...real)).toEqual(real);
});

test('an example that used no image goes with those that did', () => {
  const none = entry({ example: 'a', host: { ...REAL, base: 'none' } });
  const real = entry({ example: 'b', host: REAL });
  expect(runsOf(none, real)).toEqual([none, real]);
  expect(runsOf(none, entry({ example: 'b', host: { ...REAL, arch: 'arm64' } }))).toBeNull();
});

test('where an example has not passed on any host that the others passed on, there are none', () => {
  expect(runsOf(entry({ example: 'a' }), entry({ example: 'b', host: REAL }))).toBeNull();
  expect(runsOf(entry({ example: 'a' }), entry({ example: 'b', verdict: 'failed' }))).toBeNull();
  expect(recordedRuns(null, examples)).toBeNull();
});
