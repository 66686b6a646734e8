import { expect, it } from 'vitest';
import { planGuide } from '../../../src/docs/index.ts';
import { fakeJudge } from '../fake-judge.ts';

const PAGE = [
  '<!-- waybill: files=there.txt -->',
  '<!-- waybill: example=a files=there.txt files=lost.txt -->',
  '',
  '```console',
  '$ true',
  '```',
  '',
  '```json output schema="lost.schema.json"',
  '```',
  '',
  '```json output schema="flywheel-gear"',
  '```',
  '',
  '<!-- waybill: verify=lost.sh -->',
  '<!-- waybill: files=../../../out.txt -->',
  '',
].join('\n');

const world = { judge: fakeJudge, pathInRepository: 'docs/a.md' };

it('what a page names beside itself and is not there is told at its line, where one can look', () => {
  const { problems } = planGuide(PAGE, 'a.md', { ...world, exists: (path) => path === 'there.txt' });
  expect(problems.map(({ line, id }) => [line, id])).toEqual([
    [2, 'page/missing-file'],
    [8, 'page/missing-file'],
    [14, 'page/missing-file'],
    [15, 'fence/bad-path'],
  ]);
  expect(problems[0]?.message).toBe('`files=` names `lost.txt`, and there is no such file beside the page.');
});

it('nothing is told where nobody can look', () => {
  expect(planGuide(PAGE, 'a.md', world).problems.map(({ line }) => line)).toEqual([15]);
});
