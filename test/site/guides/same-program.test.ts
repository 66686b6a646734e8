import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';

const GUIDES = ['kaapana', 'flywheel', 'red'];

/** The files that a reader of a guide saves, by their names. */
function files(guide: string): Map<string, string> {
  const path = `content/docs/guides/${guide}/index.mdx`;
  const page = readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8');
  const plan = planGuide(page, path, { judge, pathInRepository: path });
  expect(plan.problems).toEqual([]);
  const steps = plan.examples.flatMap((example) => example.steps);
  return new Map(
    steps.flatMap((step) => (step.kind === 'write' ? [[step.path, step.content] as const] : [])),
  );
}

test('the guides for the platforms pack one and the same program', () => {
  const [first, ...others] = GUIDES.map((guide) => files(guide).get('double.py'));
  expect(first).toContain('def multiply(');
  for (const other of others) expect(other).toBe(first);
});

test.each([
  ['kaapana', ['processing-container.json', 'task.json', 'Dockerfile']],
  ['flywheel', ['manifest.json', 'config.json', 'Dockerfile']],
  ['red', ['double.red.yml', 'Dockerfile']],
])('the files of the %s guide have no problem, judged together', (guide, names) => {
  const all = files(guide);
  for (const name of names) {
    const neighbours = [...all]
      .filter(([path]) => path !== name && !path.includes('/'))
      .map(([path, text]) => ({ path, text }));
    const { accepted, problems } = judge(all.get(name) ?? '', { fileName: name, neighbours });
    expect({ name, accepted, problems }).toEqual({ name, accepted: true, problems: [] });
  }
});
