import { expect, it } from 'vitest';
import { FORMATS, fieldAnchor } from '../../src/core/index.ts';

it('names the row of each place apart, in signs that an address needs no escape for', () => {
  for (const { id, fields } of FORMATS) {
    const pointers = [...new Set(fields.map(({ pointer }) => pointer))];
    const anchors = pointers.map(fieldAnchor);
    expect(new Set(anchors).size, id).toBe(pointers.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z][\w-]*$/);
  }
});
