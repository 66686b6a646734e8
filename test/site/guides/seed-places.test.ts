import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CORPUS } from '../../../scripts/corpus-folder.ts';
import { KNOWN_FAILURES } from '../../../src/core/index.ts';
import { PROBLEM_GROUPS } from '../../../src/site/problem/problem-groups.ts';
import { writtenPages } from '../../../src/site/raw/written-pages.ts';
import { pageAnchors } from './page-anchors.ts';
import type { SeedPlace } from './seed-places/seed-place.ts';
import { type SeedTopic, seedTopics } from './seed-topics.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The documents that the project was created from; they are not part of the repository. */
const SEEDS = join(CORPUS, '../../seeds');
const present = existsSync(SEEDS);
if (!present) {
  console.warn(
    `SKIPPED: no seeds at ${SEEDS}. WAYBILL_CORPUS names a folder of manifests; they lie at ../../seeds from it.`,
  );
}

const TABLES = join(import.meta.dirname, 'seed-places');
const tables = new Map<string, readonly SeedPlace[]>();
for (const file of readdirSync(TABLES)
  .filter((name) => name !== 'seed-place.ts')
  .sort()) {
  const table: { readonly PLACES: readonly SeedPlace[] } = await import(join(TABLES, file));
  tables.set(file.replace(/\.ts$/, ''), table.PLACES);
}
const rows = [...tables].flatMap(([name, places]) => places.map((row) => ({ name, ...row })));

/** The anchors of every page of the site, by its address; null for pages that have as many as there is data. */
const anchors = new Map<string, ReadonlySet<string> | null>([
  ...writtenPages({ root: ROOT, pages: 'content/docs' }).map(
    ({ path, address }) =>
      [address, pageAnchors(readFileSync(join(ROOT, path), 'utf8'), path.endsWith('.mdx'))] as const,
  ),
  ...['/coverage/', '/problems/', '/about/sources/', '/reference/commands/'].map(
    (address) => [address, null] as const,
  ),
  ['/failures/', new Set(KNOWN_FAILURES.map(({ id }) => id))],
  ...PROBLEM_GROUPS.flatMap(({ problems }) => problems).map(({ id }) => [`/problems/${id}/`, null] as const),
]);

test.each(rows)('$name: "$seed" has its place at $place', ({ seed, topic, place }) => {
  const [address = '', anchor] = place.split('#');
  expect([...anchors.keys()]).toContain(address);
  const known = anchors.get(address) ?? null;
  if (anchor !== undefined && known !== null) expect([...known]).toContain(anchor);
  expect(topic).not.toBe('');
  expect(seed.length).toBeLessThanOrEqual(60);
});

describe.skipIf(!present)('the documents that the project was created from', () => {
  const names = present
    ? readdirSync(SEEDS)
        .filter((name) => /\.(md|rst)$/.test(name))
        .sort()
    : [];

  test.each(names)('%s has all its topics on the site', (name) => {
    const text = readFileSync(join(SEEDS, name), 'utf8');
    const places = rows.filter((row) => isOf(row.name, name));
    expect(places.filter(({ seed }) => !text.includes(seed)).map(({ seed }) => seed)).toEqual([]);
    const missing = withoutPlace(seedTopics(text), places);
    expect(missing.map(({ kind, line, text: words }) => `${name}:${line} ${kind}: ${words}`)).toEqual([]);
  });

  test('every table is of one of them', () => {
    expect([...tables.keys()].filter((table) => !names.some((name) => isOf(table, name)))).toEqual([]);
  });
});

/** A long document has two tables: `note.ts` and `note-apps.ts` are both of `note.md`. */
function isOf(table: string, document: string): boolean {
  return `${table}-`.startsWith(`${document.replace(/\.\w+$/, '')}-`);
}

/** The topics of which no row speaks: none has a text that stands in the topic's lines, or speaks of its whole list. */
function withoutPlace(topics: readonly SeedTopic[], places: readonly SeedPlace[]): readonly SeedTopic[] {
  const has = (topic: SeedTopic, { seed }: SeedPlace) => topic.lines.some((line) => line.includes(seed));
  const lists = new Set(
    topics
      .filter((topic) => places.some((row) => row.whole === 'list' && has(topic, row)))
      .map(({ list }) => list)
      .filter((list) => list !== 0),
  );
  return topics.filter((topic) => !lists.has(topic.list) && !places.some((row) => has(topic, row)));
}
