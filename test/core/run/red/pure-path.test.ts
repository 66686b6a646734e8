import { expect, test } from 'vitest';
import { splitExtension } from '../../../../src/core/run/red/pure-path.ts';
import { typedSetting } from '../../../../src/core/run/red/typed-setting.ts';

// Each answer is that of os.path.splitext.
test.each([
  ['a.tar.gz', 'a.tar', '.gz'],
  ['.hidden', '.hidden', ''],
  ['..a', '..a', ''],
  ['..a.b', '..a', '.b'],
  ['x.y/z', 'x.y/z', ''],
])('%s is cut into %j and %j', (path, root, extension) => {
  expect(splitExtension(path)).toEqual([root, extension]);
});

test('a whole number may have a sign of either kind', () => {
  const type = { name: 'int', list: false, optional: false } as const;
  expect(['+5', '-5', '5'].map((text) => typedSetting([text], type))).toEqual([5n, -5n, 5n]);
  expect(typedSetting(['5.0'], type)).toBeUndefined();
});
