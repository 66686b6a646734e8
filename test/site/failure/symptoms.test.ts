import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainOutput, judge, KNOWN_FAILURES } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';

const FOLDER = 'content/docs/failures';
const ROOT = join(import.meta.dirname, '../../..');
const pages = readdirSync(join(ROOT, FOLDER)).map((name) => name.replace(/\.mdx$/, ''));

/** What a reader compares with the own output: the list above the first heading. */
function symptoms(text: string): string[] {
  const [top = ''] = text.split('\n## ');
  return [...top.matchAll(/^- `(.+)`$/gm)].flatMap(([, line]) => line ?? []);
}

test('every known failure has a page, and no page is without one', () => {
  expect(pages.sort()).toEqual(KNOWN_FAILURES.map(({ id }) => id).sort());
});

test.each(pages)('%s: a symptom that is pasted is recognised, and an example shows it', (id) => {
  const path = `${FOLDER}/${id}.mdx`;
  const text = readFileSync(join(ROOT, path), 'utf8');
  expect(symptoms(text).length).toBeGreaterThan(0);
  for (const line of symptoms(text)) {
    expect(
      explainOutput(line).map((found) => found.id),
      line,
    ).toContain(id);
  }
  const plan = planGuide(text, path, { judge, pathInRepository: path });
  expect(plan.problems).toEqual([]);
  expect(plan.examples.map((example) => example.id)).toEqual([id]);
});
