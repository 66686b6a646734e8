import { describe, expect, it } from 'vitest';
import { coverage, listResult, notRun, pageResult, summarize } from '../../../src/docs/index.ts';
import { planPage } from '../plan-page.ts';

const PAGE = [
  '```text title="a.txt"',
  '```',
  '```console',
  '$ true',
  '$ false',
  '```',
  '```text output',
  '```',
  '```json',
  '"gear-builder"',
  '```',
  '```text shown="fragment: the loop"',
  '```',
  '```text shown="illustration"',
  '```',
  '```mermaid',
  '```',
] as const;

describe('the result of a list', () => {
  const result = listResult([planPage('a.md', ...PAGE), planPage('b.md', '```text', '```')]);

  it('has every fence with its fate, and every example not run', () => {
    expect(
      result.pages[0]?.fences.map(({ line, fate, reason, judged }) => [line, fate, reason, judged]),
    ).toEqual([
      [1, 'file', null, null],
      [3, 'run', null, null],
      [7, 'output', null, null],
      [9, 'checked', null, 'flywheel-gear'],
      [12, 'shown', 'fragment: the loop', null],
      [14, 'shown', 'illustration', null],
      [16, 'shown', 'illustration', null],
    ]);
    const [example] = result.pages[0]?.examples ?? [];
    expect(example).toMatchObject({
      id: 'page',
      verdict: 'not-run',
      cached: false,
      missing: [],
      leftovers: [],
      kept: [],
    });
    expect(example?.steps.map(({ line, kind, verdict }) => [line, kind, verdict])).toEqual([
      [9, 'check', 'not-run'],
      [1, 'write', 'not-run'],
      [4, 'run', 'not-run'],
      [5, 'run', 'not-run'],
      [7, 'compare', 'not-run'],
    ]);
  });

  it('has a comparison for each command whose output the page shows, as the result of a run has', () => {
    const lines = ['```console', '$ one', 'x', '$ two', '$ three', '[no output]', '```'];
    const [example] = listResult([planPage('a.md', ...lines)]).pages[0]?.examples ?? [];
    expect(example?.steps.map(({ line, kind, verdict }) => `${line} ${kind} ${verdict}`)).toEqual([
      '2 run not-run',
      '2 compare not-run',
      '4 run not-run',
      '5 run not-run',
      '5 compare not-run',
    ]);
  });

  it('has the problems without the columns that the contract does not name', () => {
    const [problem] = result.pages[1]?.problems ?? [];
    expect(Object.keys(problem ?? {})).toEqual(['id', 'severity', 'line', 'message', 'help']);
  });

  it('sums up', () => {
    expect(result.summary).toEqual({
      pages: 2,
      fences: 8,
      fates: { file: 1, run: 1, output: 1, checked: 1, shown: 3 },
      passed: 0,
      failed: 0,
      skipped: 0,
    });
  });
});

it('counts examples by verdict', () => {
  const guide = planPage('a.md', ...PAGE);
  const [example] = guide.examples.map(notRun);
  if (example === undefined) throw new Error('the page has an example');
  const verdicts = ['passed', 'passed', 'failed', 'skipped', 'not-run'] as const;
  const page = pageResult(
    guide,
    verdicts.map((verdict) => ({ ...example, verdict })),
  );
  expect(summarize([page])).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
});

describe('coverage', () => {
  const of = (...lines: readonly string[]) => coverage(listResult([planPage('a.md', ...lines)]).pages);

  it('leaves illustrations out and counts what is only shown', () => {
    expect(of(...PAGE)).toEqual({ covered: 4, fences: 5, ratio: 0.8 });
  });

  it('does not call a fence without a fate covered', () => {
    expect(of('```text', '```')).toEqual({ covered: 0, fences: 1, ratio: 0 });
  });

  it('is whole where there is nothing to cover', () => {
    expect(of('text')).toEqual({ covered: 0, fences: 0, ratio: 1 });
  });
});
