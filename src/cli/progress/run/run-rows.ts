import { bytesInWords, type Colors, printable } from '../../../core/index.ts';
import { durationInWords } from '../../report/run/duration-in-words.ts';
import { fitWidth } from '../fit-width.ts';
import type { RunningCase, RunningCases } from './running-case.ts';

/** After so long without a sign a program is named as silent. */
export const SILENT_MS = 5000;

/** Longer lines of a program are not even measured. */
const MOST_CHARACTERS = 500;

/** What a terminal shows while containers run: a row each, never wider than the terminal, never more than its height. */
export function runRows(
  state: RunningCases,
  now: number,
  terminal: { readonly columns: number; readonly rows: number },
  colors: Colors,
): string[] {
  // The last column stays free: some terminals go to the next row when it is written.
  const columns = Math.max(1, terminal.columns - 1);
  const most = Math.max(1, terminal.rows - 3);
  const rows = state.running.slice(0, most).map((one) => fitWidth(caseInWords(one, now), columns));
  const more = state.running.length - rows.length;
  const failed = state.failed > 0 ? `, ${state.failed} failed` : '';
  const sum = state.total > 1 ? [fitWidth(`${state.done} of ${state.total} done${failed}`, columns)] : [];
  return [...sum, ...rows, ...(more > 0 ? [fitWidth(`… and ${more} more`, columns)] : [])].map((row) =>
    colors.cyan(row),
  );
}

/** `scan-1: Running, 12 s, silent for 8 s`. */
export function caseInWords({ name, stage, since, heard, line, pull, isRunning }: RunningCase, now: number) {
  const silent = now - heard;
  const parts = [
    `${name === null ? '' : `${printable(name)}: `}${printable(stage)}`,
    durationInWords(Math.floor((now - since) / 1000) * 1000),
    ...(pull === null ? [] : [pullInWords(pull)]),
    ...(isRunning && silent >= SILENT_MS
      ? [`silent for ${durationInWords(Math.floor(silent / 1000) * 1000)}`]
      : []),
    ...(line === '' ? [] : [printable(line.slice(0, MOST_CHARACTERS).trim())]),
  ];
  return parts.join(', ');
}

const BAR = 20;

/** `[████░░░░] 45 % of 120 MiB`; a size that is not known yet has no bar. */
function pullInWords({ bytes, total }: { readonly bytes: number; readonly total: number | null }): string {
  if (total === null || total <= 0) return bytesInWords(bytes);
  const part = Math.min(bytes / total, 1);
  const full = Math.floor(part * BAR);
  return `[${'█'.repeat(full)}${'░'.repeat(BAR - full)}] ${Math.floor(part * 100)} % of ${bytesInWords(total)}`;
}
