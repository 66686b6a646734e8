import { expect, test } from 'vitest';
import { judge } from '../../../../../src/core/index.ts';

/** Problems of a manifest whose `config` has one entry with this fragment of a schema: what they point at. */
function told(fragment: string): readonly string[] {
  const text = `{"custom": {"gear-builder": {}}, "config": {"size": ${fragment}}}`;
  return judge(text)
    .problems.filter(({ id, message }) => id === 'flywheel-gear/type' && message.includes('no whole number'))
    .map(({ pointer, range }) => `${pointer} ${text.slice(range.start.offset, range.end.offset)}`);
}

test.each([
  ['itself', '{"maxLength": 1.0}', '/config/size/maxLength'],
  ['below not', '{"not": {"maxLength": 1.0}}', '/config/size/not/maxLength'],
  ['below items', '{"items": {"minLength": 1.0}}', '/config/size/items/minLength'],
  ['in a list', '{"anyOf": [{"minItems": 1.0}]}', '/config/size/anyOf/0/minItems'],
  ['under a name', '{"properties": {"a": {"maxItems": 1.0}}}', '/config/size/properties/a/maxItems'],
])('1.0 is no whole number for a keyword of a schema: %s', (_, fragment, pointer) => {
  expect(told(fragment)).toEqual([`${pointer} 1.0`]);
});

test.each(['{"maxLength": 1}', '{"not": {"maxLength": 1}}', '{"default": {"maxLength": 1.0}}'])(
  'a whole number, or 1.0 in what is no schema, is fine: %s',
  (fragment) => {
    expect(told(fragment)).toEqual([]);
  },
);
