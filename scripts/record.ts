// `npm run record [-- PAGE…]`: run the guides and write what happened to content/record/, which is committed. Badges
// and pictures of the site come from there alone.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPages } from '../src/cli/input/find-pages.ts';
import { readRecord, recordFile } from '../src/cli/input/read-record.ts';
import {
  exampleKeys,
  hostFolder,
  type PageRecord,
  type RecordedRun,
  updateRecord,
} from '../src/docs/index.ts';
import { type ExampleRun, testGuides } from '../src/runner/index.ts';
import { readKeyFiles } from '../src/site/badge/read-key-files.ts';

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

const pages = process.argv.length > 2 ? process.argv.slice(2) : ['content/docs'];
const guides = (await findPages(pages)).filter((guide) => guide.examples.length > 0);
const runs: ExampleRun[] = [];
const result = await testGuides(
  guides,
  {
    waybill: [process.execPath, fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))],
    example: null,
    keep: false,
    gpus: null,
    signal: interruption.signal,
    onRun: (run) => {
      runs.push(run);
      console.error(`  ${run.result.verdict} in ${(run.result.durationMs / 1000).toFixed(1)} s`);
    },
  },
  ({ text }) => console.error(`▸ ${text}`),
);

for (const guide of guides) {
  const file = recordFile(guide.path);
  const ofPage = runs.filter((run) => run.guide === guide);
  if (file === null || ofPage.length === 0) continue;
  const folder = dirname(guide.path);
  const keys = exampleKeys(guide.examples, (example) => readKeyFiles(folder, example), sha256);
  const recorded = ofPage.map((run) => entry(run, keys.get(run.example.id) ?? ''));
  const ids = guide.examples.map((example) => example.id);
  const before = readRecord(guide.path);
  const record = updateRecord(before, guide.path, ids, recorded);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  for (const run of ofPage) writeKept(dirname(file), run);
  removeUnused(dirname(file), before, record);
  console.log(`wrote ${file}`);
}
process.exitCode = result.summary.failed > 0 ? 1 : 0;

function entry(run: ExampleRun, key: string): RecordedRun {
  return {
    example: run.example.id,
    host: run.host,
    verdict: run.result.verdict,
    when: `${new Date().toISOString().slice(0, 19)}Z`,
    durationMs: run.result.durationMs,
    key,
    engine: run.engine,
    bases: run.bases,
    kept: run.result.kept.map((kept) => ({ ...kept, file: keptFile(run, kept.path) })),
  };
}

function keptFile(run: ExampleRun, path: string): string {
  return `${run.example.id}/${hostFolder(run.host)}/${path}`;
}

function writeKept(folder: string, run: ExampleRun): void {
  for (const { path, content } of run.files) {
    const file = join(folder, keptFile(run, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Results that an earlier record named and this one does not. */
function removeUnused(folder: string, before: PageRecord | null, now: PageRecord): void {
  const files = (record: PageRecord | null) =>
    (record?.entries ?? []).flatMap(({ kept }) => kept.map(({ file }) => file));
  const used = new Set(files(now));
  for (const file of files(before)) if (!used.has(file)) rmSync(join(folder, file), { force: true });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
