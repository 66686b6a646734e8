import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FormatId } from '../../src/core/index.ts';
import type { Case } from './case.ts';

/** A text with upstream's verdict, for machines without upstream's judge. */
export interface RecordedVerdict extends Case {
  readonly accepted: boolean;
}

/** The recorded verdicts of a format; none where none have been recorded. */
export function readRecorded(format: FormatId): RecordedVerdict[] {
  const file = fileOf(format);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedVerdict);
}

/** Replaces the recorded verdicts of a format. Returns the file that was written. */
export function writeRecorded(format: FormatId, verdicts: readonly RecordedVerdict[]): string {
  const file = fileOf(format);
  mkdirSync(fileURLToPath(FOLDER), { recursive: true });
  writeFileSync(file, verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''));
  return file;
}

const FOLDER = new URL('../../test/scripts/fuzz/recorded/', import.meta.url);

function fileOf(format: FormatId): string {
  return fileURLToPath(new URL(`${format}.jsonl`, FOLDER));
}
