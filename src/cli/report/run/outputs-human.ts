import { bytesInWords, count, printable, type RunOutput } from '../../../core/index.ts';
import { inColumns } from './columns.ts';

/** So many are listed unless all are asked for. */
const MOST = 40;

/** How the table of outputs is shown. */
export interface OutputsView {
  /** `--output` as it was typed. */
  readonly folder: string;
  /** The caller's `uid:gid`; what belongs to others says so. Null where there is no such thing. */
  readonly caller: string | null;
  readonly all: boolean;
}

/** A line a file: output, path, size, the first digits of its SHA-256, and what is unusual about it. */
export function outputsHuman(outputs: readonly RunOutput[], view: OutputsView): string[] {
  const fresh = outputs.filter((output) => output.new);
  const old = outputs.length - fresh.length;
  const shown = view.all ? outputs : fresh.slice(0, MOST);
  const rest = fresh.length - (view.all ? fresh.length : shown.length);
  const bytes = fresh.reduce((sum, output) => sum + output.bytes, 0);
  const folder = printable(view.folder);
  const head =
    fresh.length === 0
      ? `no outputs in ${folder}`
      : `${count(fresh.length, 'output')} (${bytesInWords(bytes)}) in ${folder}`;
  return [
    head,
    ...inColumns(
      shown.map((output) => row(output, view)),
      new Set([2]),
    ).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more; --verbose lists all`] : []),
    ...(old > 0 ? [`  ${count(old, 'file')} there from before, untouched by this run`] : []),
  ];
}

function row({ name, path, bytes, sha256, owner, new: isNew }: RunOutput, { caller }: OutputsView): string[] {
  const unusual = [
    ...(sha256 === null ? ['no regular file'] : []),
    ...(caller !== null && owner !== caller ? [`owned by ${owner}`] : []),
    ...(isNew ? [] : ['from before']),
  ];
  return [
    printable(name),
    printable(path),
    bytesInWords(bytes),
    sha256?.slice(0, 12) ?? '-',
    unusual.join(', '),
  ];
}
