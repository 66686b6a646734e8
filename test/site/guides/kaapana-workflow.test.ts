import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';

const GUIDES = resolve(import.meta.dirname, '../../../content/docs/guides/kaapana');

test('the workflow page checks its DAG against the manifest that the registration page shows', () => {
  const path = resolve(GUIDES, 'registration.mdx');
  const plan = planGuide(readFileSync(path, 'utf8'), path, { judge });
  const written = plan.examples
    .flatMap(({ steps }) => steps)
    .find((step) => step.kind === 'write' && step.path === 'processing-container.json');
  expect(written).toMatchObject({
    content: readFileSync(resolve(GUIDES, 'workflow/processing-container.json'), 'utf8'),
  });
});
