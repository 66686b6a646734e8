import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RUN_PROBLEM_GROUPS, RUN_PROBLEMS } from '../../../../src/core/index.ts';

const SOURCES = ['src/core/run', 'src/runner', 'src/cli'];
const KNOWN = new Set(RUN_PROBLEMS.map(({ id }) => id));

/** Ids of problems in the sources, which become addresses of pages. */
function usedIds(): string[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith(join('problems', '')))
      .map((path) => join(folder, path)),
  );
  const ids = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=')run\/[a-z-]+(?=')/g) ?? []);
  return [...new Set(ids)].sort();
}

test('every problem that the code names has a text, and so a page', () => {
  expect(usedIds().length).toBeGreaterThan(40);
  expect(usedIds().filter((id) => !KNOWN.has(id))).toEqual([]);
});

test('every text is of a problem that the code names', () => {
  const used = new Set(usedIds());
  expect([...KNOWN].filter((id) => !used.has(id))).toEqual([]);
});

test('each stands once', () => {
  expect(KNOWN.size).toBe(RUN_PROBLEM_GROUPS.flatMap(({ problems }) => problems).length);
});
