import { expect, test } from 'vitest';
import { pagePathFlaw, workspacePathFlaw } from '../../src/docs/path-flaw.ts';

test.each(['/x', '~/x', '~', '\\x', 'C:\\x', 'c:/x'])(
  '%s is absolute: no shell would stay in the folder',
  (path) => {
    expect(workspacePathFlaw(path)).toBe('it is absolute');
    expect(pagePathFlaw(path, null)).toBe('it is absolute');
  },
);

test.each(['x', 'a/b.txt', './x', 'a/../x', 'x~', 'a/~/x'])('%s is a path of the workspace', (path) => {
  expect(workspacePathFlaw(path)).toBeNull();
});

test('a path may leave the folder of its page, and not the repository', () => {
  expect(workspacePathFlaw('../x')).toBe('it leaves its folder');
  expect(pagePathFlaw('../x', 1)).toBeNull();
  expect(pagePathFlaw('../../x', 1)).toBe('it leaves its folder');
});
