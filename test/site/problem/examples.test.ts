import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exampleLink } from '../../../src/site/problem/example-link.ts';
import { exampleOutput } from '../../../src/site/problem/example-output.ts';
import { EXAMPLES, SEVERITIES } from '../../../src/site/problem/examples.ts';
import type { JudgedExample } from '../../../src/site/problem/judged-example.ts';
import { PROBLEM_GROUPS } from '../../../src/site/problem/problem-groups.ts';

const IDS = PROBLEM_GROUPS.flatMap(({ problems }) => problems.map(({ id }) => id));
const ROOT = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'waybill-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every problem that has a page has a failing example with its output', () => {
  expect(IDS.filter((id) => !EXAMPLES.has(id))).toEqual([]);
  for (const id of IDS) {
    const example = EXAMPLES.get(id);
    expect(example && exampleOutput(example)).toContain(`[${id}]`);
    expect(SEVERITIES(id)).not.toEqual([]);
  }
});

test('every problem of every example has a page', () => {
  expect([...EXAMPLES.keys()].filter((id) => !IDS.includes(id))).toEqual([]);
});

test('what the pages show is what the command prints for the same files', async () => {
  const shown = [...new Set(EXAMPLES.values())];
  const files = shown.map((example, index) => write(example, `example-${String(index).padStart(4, '0')}`));
  const printed = await waybill(['validate', ...files]);
  expect(printed.replaceAll(/\bexample-\d{4}\//g, '')).toBe(shown.map(exampleOutput).join(''));
}, 60_000);

test('an example opens in the playground where the playground shows its problem', async () => {
  const required = EXAMPLES.get('flywheel-gear/required');
  expect(required && (await exampleLink(required, 'flywheel-gear/required'))).toMatch(/^\/playground\/#v1=/);
  const bytes = EXAMPLES.get('text/not-utf-8');
  expect(bytes && (await exampleLink(bytes, 'text/not-utf-8'))).toBeNull();
});

/** Writes the files of an example and returns the path of the judged one, from the folder of all. */
function write({ example }: JudgedExample, name: string): string {
  for (const { path, text } of [example.judged, ...example.neighbours]) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, example.latin1 ? 'latin1' : 'utf8');
  }
  return `${name}/${example.judged.path}`;
}

function waybill(parameters: readonly string[]): Promise<string> {
  const command = [join(ROOT, 'src/cli/main.ts'), ...parameters];
  return new Promise((done, fail) => {
    const env = { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '', WAYBILL_SITE: '' };
    execFile(process.execPath, command, { cwd: folder, env, maxBuffer: 1e8 }, (_, stdout, stderr) =>
      stdout === '' ? fail(new Error(stderr)) : done(stdout),
    );
  });
}
