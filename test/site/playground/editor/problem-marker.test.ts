import { expect, test } from 'vitest';
import type { Problem } from '../../../../src/core/index.ts';
import { problemMarker } from '../../../../src/site/playground/editor/problem-marker.ts';

test('a squiggle has the place, the words and the id of its problem', () => {
  const problem: Problem = {
    id: 'flywheel-gear/type',
    severity: 'warning',
    message: 'What.',
    pointer: '/name',
    range: { start: { line: 2, column: 3, offset: 4 }, end: { line: 2, column: 9, offset: 10 } },
    help: 'Do this.',
    url: '/problems/flywheel-gear/type/',
    related: [],
    fixes: [],
  };
  const marker = problemMarker(problem, 'https://example.org/page');
  expect(marker).toMatchObject({
    severity: 4,
    message: 'What.\nDo this.',
    startLineNumber: 2,
    startColumn: 3,
    endLineNumber: 2,
    endColumn: 9,
  });
  expect(marker.code).toEqual({ value: 'flywheel-gear/type', target: 'https://example.org/page' });
});
