import { spawnSync } from 'node:child_process';

/** In it there is this machine's own address and nothing else. */
const WORDS = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/**
 * The words before a command that give it a network of its own: what happens to the host's does not reach it, and it reaches
 * no other host.
 * @returns no words where this system or user cannot have one
 */
export function ownNetwork(): readonly string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  const [program = '', ...rest] = WORDS;
  return spawnSync(program, [...rest, 'true'], { stdio: 'ignore' }).status === 0 ? WORDS : [];
}
