import { expect, test } from 'vitest';
import { typedValue } from '../../../../src/site/playground/meaning/typed-value.ts';

test.each(['constructor', 'toString', '__proto__'])('nothing was typed into a field called %s', (name) => {
  expect(typedValue({}, name)).toBe('');
  expect(typedValue(Object.fromEntries([[name, 'scan.nii']]), name)).toBe('scan.nii');
});
