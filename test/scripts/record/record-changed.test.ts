import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const RECORD = resolve(import.meta.dirname, '../../../scripts/record.ts');
const page = (word: string) => `# ${word}\n\n\`\`\`console\n$ echo ${word}\n${word}\n\`\`\`\n`;

/** What `npm run record -- ARG…` says that it wrote, run in a folder; no engine is needed there. */
async function written(folder: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [RECORD, ...args], {
    cwd: folder,
    env: { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' },
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('wrote '));
  return lines.map((line) => /record\/guides\/(\w+)\//.exec(line)?.[1] ?? line).sort();
}

test('with --changed only pages that have changed since they passed are run and recorded anew', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.git'));
  const file = (name: string) => join(folder, 'content/docs/guides', `${name}.md`);
  mkdirSync(dirname(file('one')), { recursive: true });
  for (const name of ['one', 'two']) writeFileSync(file(name), page(name));
  expect(await written(folder, '--changed')).toEqual(['one', 'two']);
  expect(await written(folder, '--changed')).toEqual([]);
  writeFileSync(file('two'), page('three'));
  expect(await written(folder, '--changed')).toEqual(['two']);
  expect(await written(folder, '--changed', 'content/docs/guides/one.md')).toEqual([]);
  expect(await written(folder, 'content/docs/guides/one.md')).toEqual(['one']);
});
