import { cpSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differingSamples } from '../../scripts/samples/differing-samples.ts';
import { samples } from '../../scripts/samples/samples.ts';

const GUIDES = join(import.meta.dirname, '..', '..', 'content', 'docs', 'guides');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'samples-'));
  cpSync(GUIDES, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

test('the sample data beside the guides is what scripts/samples makes, byte for byte', async () => {
  expect(differingSamples(GUIDES, await samples())).toEqual([]);
});

test('a sample that was edited, removed or added by hand is named', async () => {
  writeFileSync(join(copy, 'raiven/input/notes.txt'), 'Something else.\n');
  unlinkSync(join(copy, 'containers/frames-to-video/frames/frame-3.png'));
  writeFileSync(join(copy, 'containers/frames-to-video/frames/frame-99.png'), '');
  expect(differingSamples(copy, await samples())).toEqual([
    'raiven/input/notes.txt: other bytes than scripts/samples makes',
    'containers/frames-to-video/frames/frame-3.png: is missing',
    'containers/frames-to-video/frames/frame-99.png: scripts/samples does not make it',
  ]);
});

test('all sample data together stays below 1.5 MB, so that a clone stays small', async () => {
  const bytes = (await samples()).reduce((sum, sample) => sum + sample.bytes.length, 0);
  expect(bytes).toBeLessThan(1_500_000);
});
