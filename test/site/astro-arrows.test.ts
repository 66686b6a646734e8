import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const COMPONENTS = globSync('src/site/**/*.astro').map((file) => file.replaceAll('\\', '/'));

/** What a component imports of this project, from its root. The check of the arrows reads no Astro files. */
function imported(file: string): string[] {
  const sources = [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'|\bimport '(\.[^']+)'/g)];
  return sources.map(([, from, bare]) => join(dirname(file), (from ?? bare ?? '').split('?')[0] ?? ''));
}

test('there are components to look at, and they import files of this project', () => {
  expect(COMPONENTS.length).toBeGreaterThan(5);
  expect(COMPONENTS.flatMap(imported).length).toBeGreaterThan(5);
});

test.each(COMPONENTS)('%s enters other folders only by the doors of core and docs', (file) => {
  const outside = imported(file).filter((path) => !path.startsWith('src/site/'));
  expect(
    outside.filter((path) => !/^src\/(core(\/commands|\/failure)?|docs(\/match)?)\/index\.ts$/.test(path)),
  ).toEqual([]);
});
