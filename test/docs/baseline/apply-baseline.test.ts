import { expect, it } from 'vitest';
import { applyBaseline, type Guide, readBaseline, writeBaseline } from '../../../src/docs/index.ts';
import { planPage } from '../plan-page.ts';

const KNOWN = ['```text', 'known', '```'] as const;
const OTHER = ['```text', 'new', '```'] as const;

function against(list: string, ...guides: readonly Guide[]) {
  const { guides: applied, stale } = applyBaseline(guides, readBaseline(list).entries);
  const told = applied.flatMap(({ path, problems }) =>
    problems.map(({ line, severity }) => `${path}:${line} ${severity}`),
  );
  return { told, stale };
}

const LIST = writeBaseline([planPage('a.md', ...KNOWN)]);

it('makes a known fence a warning, wherever it stands in its page, and leaves a new one an error', () => {
  const page = planPage('a.md', 'More prose.', '', ...OTHER, '', '> moved', '', ...KNOWN);
  expect(against(LIST, page)).toEqual({ told: ['a.md:3 error', 'a.md:9 warning'], stale: [] });
});

it('stands for one fence of one page', () => {
  const twice = planPage('a.md', ...KNOWN, '', ...KNOWN);
  expect(against(LIST, twice).told).toEqual(['a.md:1 warning', 'a.md:5 error']);
  expect(against(LIST, planPage('b.md', ...KNOWN)).told).toEqual(['b.md:1 error']);
});

it.each([
  ['changed text', ['```text', 'Known', '```']],
  ['another language', ['```txt', 'known', '```']],
  ['another word', ['```text wrap', 'known', '```']],
  ['a fate', ['```text title="a"', 'known', '```']],
])('an entry whose fence has %s is stale', (_, fence) => {
  expect(against(LIST, planPage('a.md', ...fence)).stale).toMatchObject([{ path: 'a.md', line: 1 }]);
});

it('does not judge entries of pages that were not read', () => {
  expect(against(LIST, planPage('b.md', 'text')).stale).toEqual([]);
});

it('is read with comments, empty lines and CRLF, and names the first line that is no entry', () => {
  expect(readBaseline(`# of the old pages\r\n\r\n${LIST}`).entries).toMatchObject([
    { path: 'a.md', line: 3 },
  ]);
  expect(readBaseline(`${LIST}a.md:1\nb.md:2\n`).brokenLine).toBe(2);
});
