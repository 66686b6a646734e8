import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a shell handed to `docker` when it executed a line. */
export interface ExecutedLine {
  readonly status: number | null;
  readonly stderr: string;
  /** The words of `docker run`, without `docker`. */
  readonly run: readonly string[];
  /** The words of `docker build`; empty where it was not called. */
  readonly build: readonly string[];
}

/** Shells of this machine that a line may be pasted into. */
export const SHELLS = ['bash', 'dash', 'zsh'].filter((shell) =>
  ['/bin', '/usr/bin'].some((folder) => existsSync(join(folder, shell))),
);

/** The fake answers a build with an id, and runs what `program` says, with the words of `docker run` as `$@`. */
const FAKE = (folder: string, program: string) => `docker() {
  if [ "$1" = build ]; then printf '%s\\0' "$@" > '${folder}/build'; printf 'sha256:built'; return; fi
  printf '%s\\0' "$@" > '${folder}/run'
  ${program}
}
`;

/**
 * Executes a line in a shell that reads it as if it were typed, bash with the expansion of `!`, and with a `docker` of ours.
 */
export function executedLine(
  line: string,
  shell: string,
  { program = ':', env = {} }: { readonly program?: string; readonly env?: Record<string, string> } = {},
): ExecutedLine {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-line-'));
  const typed = shell === 'bash' ? 'set -o history -o histexpand\n' : '';
  try {
    const { status, stderr } = spawnSync(shell, shell === 'zsh' ? ['-f', '-s'] : ['-s'], {
      input: `${FAKE(folder, program)}${typed}${line}\n`,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: folder, ...env },
    });
    return { status, stderr, run: words(join(folder, 'run')), build: words(join(folder, 'build')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function words(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\0').slice(0, -1) : [];
}
