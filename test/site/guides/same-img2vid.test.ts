import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';

const PAGE = 'content/docs/guides/containers/frames-to-video.mdx';

function read(path: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8');
}

test('the program that the page of the app offers for download is the one that the page before writes', () => {
  const plan = planGuide(read(PAGE), PAGE, { judge, pathInRepository: PAGE });
  const steps = plan.examples.flatMap((example) => example.steps);
  const shown = steps.flatMap((step) =>
    step.kind === 'write' && step.path === 'img2vid.py' ? [step.content] : [],
  );
  expect(shown).toEqual([read('content/docs/guides/containers/frames-to-video/img2vid.py')]);
});
