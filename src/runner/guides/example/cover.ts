import { spawnSync } from 'node:child_process';

/** A path that the example's programs see in place of another. */
export interface Cover {
  readonly ours: string;
  /** Absolute, links followed. */
  readonly theirs: string;
}

const UNSHARE = ['unshare', '--mount', '--propagation', 'slave', '--'];
let answer: boolean | null = null;

/**
 * Whether this process may give its programs a view of their own on files (Linux, root): a program that opens the
 * engine's socket by its path then comes to the example's door. Tried once.
 */
export function mayCover(): boolean {
  answer ??=
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync(UNSHARE[0] ?? '', [...UNSHARE.slice(1), 'mount', '--bind', '/tmp', '/tmp']).status === 0;
  return answer;
}

/** What goes before a command so that it and all that it starts see the covers; `dash` adds nothing to the environment. */
export function covered(covers: readonly Cover[]): readonly string[] {
  if (covers.length === 0) return [];
  const script =
    'while [ "$1" != -- ]; do mount --bind "$1" "$2"; shift 2; done 2>/dev/null; shift; exec "$@"';
  return [
    ...UNSHARE,
    'sh',
    '-c',
    script,
    'sh',
    ...covers.flatMap(({ ours, theirs }) => [ours, theirs]),
    '--',
  ];
}
