import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const life = /\n## The life of a keystroke\n(.*?)\n## /s.exec(
  readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'),
)?.[1];
const rooms = readdirSync(join(root, 'src/site/playground'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(rooms)('the life of a keystroke names the room %s of the playground', (room) => {
  expect(life).toContain(`\`${room}\``);
});
