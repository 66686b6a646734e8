import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRed } from '../../../../src/core/run/red/plan-red.ts';
import { bound, redRequest } from './red-request.ts';

/** What Curious Containers 9.3.0 makes of a file; written by scripts/fuzz/record-red-commands.py. */
interface Recorded {
  readonly fileName: string;
  readonly text: string;
  /** `File` or `Directory`, one for each that the file itself gives. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly fault?: string;
  readonly command?: readonly string[];
  readonly globs?: Readonly<Record<string, string>>;
  /** Where its inputs lie in the container. */
  readonly paths?: readonly string[];
}

const FILE = process.env['WAYBILL_RED_COMMANDS'] ?? new URL('commands.jsonl', import.meta.url);
const RECORDED = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded);

describe('the command of a RED file is the one that Curious Containers builds', () => {
  it.each(RECORDED)('$text', ({ text, fileName, inputs, fault, command, globs, paths }) => {
    const { runs, refusals } = planRed(redRequest(text, { fileName, inputs: boundTo(inputs) }));
    if (fault !== undefined || command?.length === 0) {
      expect(refusals.map(({ id }) => id)).toContain(
        fault === undefined ? 'run/no-command' : 'run/output-glob',
      );
      return;
    }
    expect(refusals).toEqual([]);
    const [planned] = runs;
    expect(planned?.run.command).toEqual(command);
    expect(Object.fromEntries(planned?.run.expected.map(({ name, glob }) => [name, glob]) ?? [])).toEqual(
      Object.fromEntries(Object.entries(globs ?? {}).map(([name, glob]) => [name, normal(glob)])),
    );
    const targets = (paths ?? []).map((path) => posix.resolve('/cc/outputs', path));
    expect(planned?.run.inputs.map(({ target }) => target).sort()).toEqual(targets.sort());
  });
});

function normal(glob: string): string {
  return posix.relative('/cc/outputs', posix.resolve('/cc/outputs', glob));
}

/** A file or folder of this host for each of the file's own. */
function boundTo(inputs: Recorded['inputs']): ReturnType<typeof bound>[] {
  return Object.entries(inputs).flatMap(([name, kinds]) =>
    kinds.map((kind, index) => bound(name, `/data/${name}-${index}`, kind === 'File' ? 'file' : 'folder')),
  );
}
