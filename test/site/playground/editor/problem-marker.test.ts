import { expect, test } from 'vitest';
import type { Problem } from '../../../../src/core/index.ts';
import { problemMarker } from '../../../../src/site/playground/editor/problem-marker.ts';

const range = { start: { line: 2, column: 3, offset: 4 }, end: { line: 2, column: 9, offset: 10 } };
const PROBLEM: Problem = {
  id: 'flywheel-gear/type',
  severity: 'warning',
  message: 'What.',
  pointer: '/name',
  range,
  help: 'Do this.',
  url: '/problems/flywheel-gear/type/',
  related: [
    { message: 'Here too.', path: null, range },
    { message: 'And there.', path: '../Dockerfile', range },
  ],
  fixes: [],
};
const LINKS = { page: ({ url }: Problem) => `page ${url}`, file: (path: string | null) => `file ${path}` };

test('a squiggle has the place and the words of its problem, and leads to the page of its rule', () => {
  expect(problemMarker(PROBLEM, LINKS)).toMatchObject({
    severity: 4,
    message: 'What.\nDo this.',
    startLineNumber: 2,
    startColumn: 3,
    endLineNumber: 2,
    endColumn: 9,
    code: { value: 'flywheel-gear/type', target: 'page /problems/flywheel-gear/type/' },
    tags: [],
  });
});

test('a squiggle names the other places of its problem, in this file and in others', () => {
  const { relatedInformation } = problemMarker(PROBLEM, LINKS);
  expect(relatedInformation.map(({ message, resource }) => [message, resource])).toEqual([
    ['Here too.', 'file null'],
    ['And there.', 'file ../Dockerfile'],
  ]);
  expect(relatedInformation[1]).toMatchObject({ startLineNumber: 2, endColumn: 9 });
});

test('a name that has had its day is struck through', () => {
  const legacy = { ...PROBLEM, id: 'dockerfile/kaapana-legacy-variable' };
  expect(problemMarker(legacy, LINKS).tags).toEqual([2]);
});

test('a long message is laid in lines, and no word is lost or cut', () => {
  const help = 'Known here are many keys: '.concat('"a-name-of-some-length", '.repeat(9));
  const { message } = problemMarker({ ...PROBLEM, help }, LINKS);
  expect(Math.max(...message.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(72);
  expect(message.split(/\s/)).toEqual(`What. ${help}`.split(' '));
});

test.each([
  [35, 2],
  [36, 3],
])('two words of 36 and %i letters stand in as many lines as they need', (second, lines) => {
  const help = `${'a'.repeat(36)} ${'b'.repeat(second)}`;
  expect(problemMarker({ ...PROBLEM, help }, LINKS).message.split('\n')).toHaveLength(lines);
});
