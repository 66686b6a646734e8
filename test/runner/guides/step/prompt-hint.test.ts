import { expect, test } from 'vitest';
import { promptHint } from '../../../../src/runner/guides/step/prompt-hint.ts';

const shown = [
  { line: 7, text: 'Python 3.11' },
  { line: 8, text: '>>> print(1)' },
];

test('a prompt of Python where nothing is typed names the words that type there', () => {
  expect(promptHint(shown, null)).toBe(
    'Line 8 shows the prompt `>>> `, at which nothing is typed: add `tty prompt=">>> "` to the fence.',
  );
  expect(promptHint(shown, { prompt: null })).toContain('add `prompt=">>> "` to the fence');
  expect(promptHint([{ line: 9, text: '>>>' }], null)).toContain('Line 9');
});

test('nothing is said where the fence has a prompt, or shows none', () => {
  expect(promptHint(shown, { prompt: '>>> ' })).toBeNull();
  expect(promptHint(shown.slice(0, 1), null)).toBeNull();
  expect(promptHint([{ line: 9, text: '>>>x' }], null)).toBeNull();
  expect(promptHint(null, null)).toBeNull();
});
