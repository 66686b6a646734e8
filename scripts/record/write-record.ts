import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRecord } from '../../src/cli/input/read-record.ts';
import {
  exampleKeys,
  type Guide,
  hostFolder,
  type PageRecord,
  type RecordedRun,
  type RecordedSkip,
  updateRecord,
} from '../../src/docs/index.ts';
import type { ExampleRun } from '../../src/runner/index.ts';
import { readKeyFiles } from '../../src/site/badge/read-key-files.ts';

/** A run and when it ended, ISO 8601 in UTC, to the second. */
export type EndedRun = ExampleRun & { readonly when: string };

/**
 * Bring a page's record up to date: `file` itself, and the kept results in folders beside it.
 * @param skips what was skipped, and why
 */
export function writeRecord(
  file: string,
  guide: Guide,
  runs: readonly EndedRun[],
  skips: readonly RecordedSkip[],
): void {
  const keys = exampleKeys(guide.examples, (example) => readKeyFiles(dirname(guide.path), example), sha256);
  const before = readRecord(guide.path);
  const record = updateRecord(
    before,
    guide.path,
    guide.examples.map((example) => example.id),
    runs.map((run) => recorded(run, keys.get(run.example.id) ?? '')),
    skips,
  );
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  for (const run of runs) writeKept(folder, run);
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  removeUnused(folder, before, record);
}

function recorded(run: EndedRun, key: string): RecordedRun {
  return {
    example: run.example.id,
    host: run.host,
    verdict: run.result.verdict,
    when: run.when,
    durationMs: run.result.durationMs,
    key,
    engine: run.engine,
    bases: run.bases,
    ...(run.disk === null ? {} : { disk: run.disk }),
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

/** Removes results that an earlier record named and this one does not. */
function removeUnused(folder: string, before: PageRecord | null, now: PageRecord): void {
  const files = (record: PageRecord | null) =>
    (record?.entries ?? []).flatMap(({ kept }) => kept.map(({ file }) => file));
  const used = new Set(files(now));
  for (const file of files(before)) if (!used.has(file)) rmSync(join(folder, file), { force: true });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
