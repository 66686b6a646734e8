import { expect, test } from 'vitest';
import { FORMATS, judge } from '../../../../src/core/index.ts';

const example = FORMATS.find(({ id }) => id === 'red')?.example ?? '';

/** The fixes that are offered for a type of the example's first argument or result. */
function fixesFor(section: 'inputs' | 'outputs', type: string): string[] {
  const text = example.replace(
    new RegExp(`(^  ${section}:\\n(?:.*\\n)*?\\s+type: ).*`, 'm'),
    `$1${JSON.stringify(type)}`,
  );
  const { problems } = judge(text);
  return problems
    .filter(({ id }) => id === 'red/enum')
    .flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

test.each([
  ['inputs', 'integer?', 'int?'],
  ['inputs', 'path[]?', 'File[]?'],
  ['inputs', ' Strng[]', 'string[]'],
  ['outputs', 'file[]?', 'File?'],
  ['outputs', 'file[]', 'File'],
  ['outputs', 'folder?', 'Directory?'],
  ['outputs', 'stdoutt?', 'stdout'],
] as const)('in %s the type %s was meant to be %s', (section, type, meant) => {
  expect(fixesFor(section, type)).toEqual([`Write "${meant}"`]);
});

test('of a type that resembles none nothing is offered', () => {
  expect(fixesFor('inputs', 'spaceship')).toEqual([]);
});
