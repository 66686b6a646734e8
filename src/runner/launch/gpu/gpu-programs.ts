import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** One look at the GPUs of this host: the pids of the programs that compute on one; null where that cannot be seen. */
export type GpuLook = () => Promise<readonly number[] | null>;

const MOST_MS = 10_000;
const QUERY = ['--query-compute-apps=pid', '--format=csv,noheader'];

/** Asks the driver of this host. Under Windows' own Linux it knows of no program, and so it is not asked. */
export const lookAtGpuPrograms: GpuLook = async () => {
  try {
    if (/microsoft/i.test(readFileSync('/proc/version', 'utf8'))) return null;
    const { stdout } = await promisify(execFile)('nvidia-smi', QUERY, { timeout: MOST_MS });
    return readGpuPrograms(stdout);
  } catch (error) {
    // No such program, or a driver that does not answer.
    if (error instanceof Error) return null;
    throw error;
  }
};

/** Reads a pid a line; null where there is something else, such as `[N/A]`. */
export function readGpuPrograms(text: string): readonly number[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => /^\s*\d+\s*$/.test(line)) ? lines.map(Number) : null;
}

/** Whether a process of this host runs in a container; false where this host does not show it. */
export function isInContainer(pid: number, container: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cgroup`, 'utf8').includes(container);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
