import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StageResult } from './stage.ts';

/** The notes of the stages that passed, by title. */
export type PassedBefore = Readonly<
  Record<string, { readonly digest: string; readonly on: string; readonly result: StageResult }>
>;

/** Where the notes lie; an installation anew forgets them. */
export const NOTES = 'node_modules/.cache/waybill/passed.json';

/** @returns no note where there is no file yet, or one that cannot be read: then everything runs */
export function readPassed(file = NOTES): PassedBefore {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Notes that a stage has passed with what it read. Others may have written meanwhile: the file is read anew. */
export function notePassed(title: string, digest: string, result: StageResult, file = NOTES): void {
  mkdirSync(dirname(file), { recursive: true });
  const on = new Date().toISOString().slice(0, 10);
  writeFileSync(file, JSON.stringify({ ...readPassed(file), [title]: { digest, on, result } }));
}
