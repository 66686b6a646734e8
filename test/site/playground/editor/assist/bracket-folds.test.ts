import { expect, test } from 'vitest';
import { bracketFolds } from '../../../../../src/site/playground/editor/assist/bracket-folds.ts';

test('what brackets enclose folds, up to the line before the closing one', () => {
  const text = '{\n  "a": [\n    1,\n    2\n  ],\n  "b": {}\n}\n';
  expect(bracketFolds(text)).toEqual([
    { start: 1, end: 6 },
    { start: 2, end: 4 },
  ]);
});

test('brackets in texts and comments do not count', () => {
  const text = '{\n  "a": "{ [ \\" {",\n  // {\n  /* [\n  */\n  "b": 1\n}';
  expect(bracketFolds(text)).toEqual([{ start: 1, end: 6 }]);
});

test('a bracket without its other half folds nothing, and does not keep the others from it', () => {
  expect(bracketFolds('{\n  "a": [\n  "b": {\n    "c": 1\n  }\n}')).toEqual([
    { start: 1, end: 5 },
    { start: 3, end: 4 },
  ]);
  expect(bracketFolds(']\n\n}\n\n"{')).toEqual([]);
});

test('what has nothing between its lines does not fold', () => {
  expect(bracketFolds('{\n}')).toEqual([]);
});
