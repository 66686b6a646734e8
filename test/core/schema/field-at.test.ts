import { expect, test } from 'vitest';
import type { Field } from '../../../src/core/index.ts';
import { fieldAt } from '../../../src/core/schema/field-at.ts';

const field = (pointer: string): Field => ({
  pointer,
  type: 'text',
  required: false,
  open: false,
  description: 'd',
});

test.each([
  ['the name comes first', ['/inputs/api-key', '/inputs/*']],
  ['the * comes first', ['/inputs/*', '/inputs/api-key']],
])("a field's own name beats a * where %s in the table", (_, pointers) => {
  const fields = pointers.map(field);
  expect(fieldAt('/inputs/api-key', fields)?.pointer).toBe('/inputs/api-key');
  expect(fieldAt('/inputs/image', fields)?.pointer).toBe('/inputs/*');
});

test('a place beside or below the fields of the table has none', () => {
  expect(fieldAt('/outputs/a', [field('/inputs/*')])).toBeNull();
  expect(fieldAt('/inputs/a/b', [field('/inputs/*')])).toBeNull();
});
