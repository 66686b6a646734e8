import { appendFileSync } from 'node:fs';
import process from 'node:process';
import type { Console } from '../console.ts';

/**
 * Appends to the summary that GitHub shows of a step, where it asks for one (GITHUB_STEP_SUMMARY). A file that cannot be
 * written is told and changes no verdict.
 */
export function appendSummary(text: () => string, console: Console): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  try {
    appendFileSync(path, text());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.err(`The step summary cannot be written: ${why}\n`);
  }
}
