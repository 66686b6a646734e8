import { expect, test } from 'vitest';
import { joinEdits } from '../../../../src/site/playground/writing/join-edits.ts';

test('several edits become one that keeps what stands between them', () => {
  const text = '{"naem": 1, "verison": "2",}';
  const edits = [
    { start: 26, end: 27, text: '' },
    { start: 2, end: 6, text: 'name' },
    { start: 13, end: 20, text: 'version' },
  ];
  const { start, end, text: put } = joinEdits(text, edits);
  expect([start, end]).toEqual([2, 27]);
  expect(text.slice(0, start) + put + text.slice(end)).toBe('{"name": 1, "version": "2"}');
});

test('an insertion stays where it is', () => {
  expect(joinEdits('ab', [{ start: 1, end: 1, text: '-' }])).toEqual({ start: 1, end: 1, text: '-' });
});
