import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FORMAT_IDS, judge } from '../../../src/core/index.ts';
import { decodeShare } from '../../../src/site/playground/share/share-link.ts';
import { activeFile } from '../../../src/site/playground/state/active-file.ts';
import { neighboursOf } from '../../../src/site/playground/state/neighbours-of.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../src/site/playground/state/reduce.ts';
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

test('an example opens in the playground with all its files, and shows its problem there', async () => {
  const linked = [...EXAMPLES].flatMap(([id, { example }]) => {
    const link = exampleLink(example);
    return link === null ? [] : [{ id, link }];
  });
  for (const { id, link } of linked) {
    expect(await problemsBehind(link), id).toContain(id);
  }
  expect(linked.length).toBeGreaterThan(IDS.length * 0.9);
});

test('what the playground cannot hold has no link', () => {
  const bytes = EXAMPLES.get('text/not-utf-8');
  expect(bytes && exampleLink(bytes.example)).toBeNull();
  const long = EXAMPLES.get('text/too-long');
  expect(long && exampleLink(long.example)).toBeNull();
});

/** What is wrong with the file that the playground shows when it is opened by a link. */
async function problemsBehind(link: string): Promise<string[]> {
  const read = await decodeShare(link.replace('/playground/', ''), FORMAT_IDS);
  if (read?.ok !== true) throw new Error(`The link ${link} does not open.`);
  const state = reduce(EMPTY_PLAYGROUND, { kind: 'opened', others: [], ...read.shared });
  const { id, name, text, pinned } = activeFile(state);
  const options = { fileName: name, neighbours: neighboursOf(state, id), ...(pinned && { format: pinned }) };
  return judge(text, options).problems.map((problem) => problem.id);
}

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
