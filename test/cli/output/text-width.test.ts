import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/cli/output/text-width.ts';

test('a text is as wide as the tables of other scripts say', () => {
  expect(textWidth('')).toBe(0);
  expect(textWidth('out.txt ~')).toBe(9);
  expect(textWidth('影像 é 👩‍🔬')).toBe(9);
  expect(textWidth('\u001b[31mred\u001b[39m')).toBe(3);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => textWidth(text) === stringWidth(text)));
  fc.assert(fc.property(fc.string(), (text) => textWidth(text) === stringWidth(text)));
});
