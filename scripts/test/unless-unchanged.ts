import { digestOf } from './digest-of.ts';
import { notePassed, readPassed } from './passed-before.ts';
import type { Stage, StageResult } from './stage.ts';

/**
 * Runs a stage, unless it has passed with all that it reads as it is now: then what it found counts, as `unchanged`. With
 * `WAYBILL_ANEW` nothing is believed because it passed before.
 * @param file of the notes
 */
export async function unlessUnchanged(
  { title, reads }: Stage,
  run: () => Promise<StageResult>,
  file?: string,
): Promise<StageResult> {
  const digest = () => (reads === undefined ? null : digestOf(reads.paths, reads.world?.() ?? []));
  const before = process.env['WAYBILL_ANEW'] ? null : digest();
  if (before === null) return run();
  const note = readPassed(file)[title];
  if (note?.digest === before) {
    console.error(
      `▸ ${title}: passed on ${note.on}, and nothing that they read has changed. WAYBILL_ANEW=1 runs them.`,
    );
    const { passed, skipped } = note.result;
    return { passed: 0, failed: 0, skipped, unchanged: passed };
  }
  const result = await run();
  // What was changed meanwhile may have been read before or after.
  if (result.failed === 0 && digest() === before) notePassed(title, before, result, file);
  return result;
}
