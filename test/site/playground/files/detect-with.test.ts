import { expect, test } from 'vitest';
import { judge } from '../../../../src/core/index.ts';
import { detectWith } from '../../../../src/site/playground/files/detect-with.ts';
import type { Subject } from '../../../../src/site/playground/judge/questions.ts';
import { NoAnswer } from '../../../../src/site/playground/judge/worker-client.ts';

/** The judge itself, asked as the worker asks it. */
const answering = detectWith({
  ask: (async (_: 'judge', { text, fileName, neighbours }: Subject) =>
    judge(text, { fileName, neighbours })) as never,
});
const failing = (error: Error) => detectWith({ ask: () => Promise.reject(error) });
const CONFIG = { path: 'gear/config.json', text: '{"config": {"size": 3}}' };
const MANIFEST = {
  path: 'gear/manifest.json',
  text: '{"name": "greet", "config": {"size": {"type": "integer"}}, "inputs": {}}',
};

test('the judge tells what a file is, seen beside the manifests of its folder', async () => {
  expect(await answering({ path: 'recipe.txt', text: 'FROM debian:bookworm-slim\n' }, [])).toBe('dockerfile');
  expect(await answering(CONFIG, [])).toBeNull();
  expect(await answering(CONFIG, [MANIFEST])).toBe('flywheel-config');
});

test('a judge that does not answer is not taken for one that knows no format', async () => {
  expect(await failing(new NoAnswer('gone'))(CONFIG, [])).toBe('no-answer');
});

test('a fault of ours is not taken for a silent judge', async () => {
  await expect(failing(new TypeError('ours'))(CONFIG, [])).rejects.toThrow(TypeError);
});
