import { expect, test } from 'vitest';
import { FORMATS, judge } from '../../../../../src/core/index.ts';

const example = FORMATS.find(({ id }) => id === 'red')?.example ?? '';

/** What is offered for a value of the argument `longest` of this type. */
function fixesFor(type: string, value: string): string[] {
  const text = example.replace('"int?"', `"${type}"`).replace('longest: 80', `longest: ${value}`);
  return judge(text)
    .problems.filter(({ id }) => id === 'red/input-type')
    .flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

test.each([
  ['"true"', true],
  ['"Yes"', true],
  ['"on"', true],
  ['1', true],
  ['"false"', false],
  ['"no"', false],
  ['"off"', false],
  ['"0"', false],
])('%s for a boolean was meant to be %s', (value, meant) => {
  expect(fixesFor('boolean', value)[0]).toContain(String(meant));
});

test('a word that stands for neither is left to the author', () => {
  expect(fixesFor('boolean', '"maybe"').join()).not.toMatch(/true|false/);
});

test('a text that holds a number is offered as one, of the kind that is asked for', () => {
  expect(fixesFor('int', '"80"')[0]).toContain('80');
  expect(fixesFor('int', '"8.5"').join()).not.toContain('8.5');
  expect(fixesFor('double', '"8.5"')[0]).toContain('8.5');
});
