import { expect, test } from 'vitest';
import { FORMATS, judge } from '../../../../src/core/index.ts';

const gear = FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '';
const text = 'FROM python:3.12-slim-bookworm\nCOPY main.py /app/\nCMD ["python", "/app/main.py"]\n';
const program = { path: 'main.py', text: 'import os\nos.environ["RAIVEN_INPUT_DIR"]\n' };

function format(paths: readonly string[]): string | null {
  const others = paths.map((path) => ({ path, text: path.endsWith('.json') ? gear : text }));
  return judge(text, { fileName: 'Dockerfile', neighbours: [program, ...others] }).format;
}

test.each([
  ['a gear beside its folder', ['../gear/manifest.json', '../gear/Dockerfile']],
  ['a gear around its folder', ['../manifest.json', '../Dockerfile']],
  ['a gear in its folder', ['gear/manifest.json', 'gear/Dockerfile']],
])('a container for RAIVEN stays one with %s', (_, paths) => {
  expect(format(paths)).toBe('raiven');
});

test.each([
  ['beside it', ['manifest.json', 'gear/Dockerfile']],
  ['in a folder without a Dockerfile', ['gear/manifest.json', 'other/Dockerfile']],
  ['above it', ['../manifest.json']],
])('a manifest %s is its own, so that it is none for RAIVEN', (_, paths) => {
  expect(format(paths)).toBe('dockerfile');
});
