import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeTree } from '../../../../src/runner/launch/outputs/remove-tree.ts';
import { walkTree } from '../../../../src/runner/launch/outputs/walk-tree.ts';

/** A folder in which files lie deeper than any path leads: made in pieces, one below the other. */
function deepFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'waybill-deep-'));
  const piece = (name: string): string => join(root, name, ...Array<string>(18).fill('d'.repeat(100)));
  for (const name of ['a', 'b', 'c', 'e']) mkdirSync(piece(name), { recursive: true });
  writeFileSync(join(piece('e'), 'file'), 'x');
  renameSync(join(root, 'e'), join(piece('c'), 'e'));
  renameSync(join(root, 'c'), join(piece('b'), 'c'));
  renameSync(join(root, 'b'), join(piece('a'), 'b'));
  writeFileSync(join(root, 'near'), 'x');
  return root;
}

test('what lies too deep for a path is told and not looked at, and the rest is', async () => {
  const root = deepFolder();
  const tooLong: string[] = [];
  const seen: string[] = [];
  for await (const { relative } of walkTree(root, { onTooLong: (path) => tooLong.push(path) }))
    seen.push(relative);
  expect(tooLong).toHaveLength(1);
  expect(seen).toContain('near');
  await removeTree(root);
  expect(existsSync(root)).toBe(false);
});
