import { readFileSync } from 'node:fs';

/** Files of a container's cgroup that tell its memory; one version has them in other words than the other. */
export interface MemoryFiles {
  readonly method: 'cgroup-v1' | 'cgroup-v2';
  /** The most that it ever used, page cache included, in bytes. */
  readonly peak: string;
  /** Has a line `oom_kill N`: processes that the kernel has killed at the limit. */
  readonly events: string;
}

/**
 * Where the cgroup of a container may be, by its id: below both drivers of Docker (cgroupfs, systemd), for versions 1
 * and 2 (Linux, cgroup-v1/memory.rst and cgroup-v2.rst).
 */
export function likelyMemoryFiles(id: string): readonly MemoryFiles[] {
  const names = [`docker/${id}`, `system.slice/docker-${id}.scope`];
  return names.flatMap((name) => [
    version1(`/sys/fs/cgroup/memory/${name}`),
    version2(`/sys/fs/cgroup/${name}`),
  ]);
}

/**
 * The same by a process of the container, where the engine puts its containers elsewhere: on the host's own mount, and,
 * where this process sees another one than the host, through the container's. Empty where it is no process of this host.
 */
export function memoryFilesOf(id: string, pid: number): readonly MemoryFiles[] {
  const groups = readIfThere(`/proc/${pid}/cgroup`) ?? '';
  // A remote engine's pid is somebody else's here.
  if (!groups.includes(id)) return [];
  const found: MemoryFiles[] = [];
  for (const line of groups.split('\n')) {
    const [, number, controllers, path] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers?.split(',').includes('memory')) found.push(version1(`/sys/fs/cgroup/memory${path}`));
    if (number === '0') found.push(version2(`/sys/fs/cgroup${path}`));
  }
  const inside = `/proc/${pid}/root/sys/fs/cgroup`;
  return [...found, version2(inside), version1(`${inside}/memory`)];
}

/** The text of a file of the kernel, null where it is not there (any more) or not for us. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function version1(folder: string): MemoryFiles {
  return {
    method: 'cgroup-v1',
    peak: `${folder}/memory.max_usage_in_bytes`,
    events: `${folder}/memory.oom_control`,
  };
}

function version2(folder: string): MemoryFiles {
  return { method: 'cgroup-v2', peak: `${folder}/memory.peak`, events: `${folder}/memory.events` };
}
