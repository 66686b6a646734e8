import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** By what the processes of an example are known. */
export interface ExampleMarks {
  /** The example's own folder: absolute, links followed. */
  readonly root: string;
  readonly home: string;
}

/** Processes of an example. */
export interface Found {
  /** Surely: they have its environment, or hold its output. */
  readonly own: readonly number[];
  /**
   * Probably: below its folder, without any HOME and without a terminal, as `env -i setsid` leaves them and no shell or
   * editor of a person is. One that is just being started looks so for a moment, so a second look has to agree.
   */
  readonly hidden: readonly number[];
}

/**
 * Looks through /proc for what an example has started and no group or parent tells any more; nothing where there is no
 * /proc. One with an empty environment that has also left the folder and closed the output is not found.
 */
export function findProcesses(marks: ExampleMarks): Found {
  const own: number[] = [];
  const hidden: number[] = [];
  for (const pid of pids()) {
    const environment = readEnvironment(pid);
    if (environment === null) continue;
    if (isOwn(pid, environment, marks)) own.push(pid);
    else if (isHidden(pid, environment, marks)) hidden.push(pid);
  }
  return { own, hidden };
}

/** Nobody else has this HOME, this configuration of docker or this end of the output, whose name is gone. */
function isOwn(pid: number, environment: string, { root, home }: ExampleMarks): boolean {
  const entries = environment.split('\0');
  if (entries.includes(`HOME=${home}`)) return true;
  if (entries.some((entry) => entry.startsWith(`DOCKER_CONFIG=${root}/`))) return true;
  return openFiles(pid).includes(`${root}/output (deleted)`);
}

function isHidden(pid: number, environment: string, { root }: ExampleMarks): boolean {
  if (environment.split('\0').some((entry) => entry.startsWith('HOME='))) return false;
  const below = ['cwd', 'root', 'exe'].some((name) =>
    `${readLink(`/proc/${pid}/${name}`)}/`.startsWith(`${root}/`),
  );
  return below && !hasTerminal(pid);
}

function pids(): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid);
}

/** proc(5), stat: the seventh field is the controlling terminal, 0 for none; a name may hold blanks and brackets. */
function hasTerminal(pid: number): boolean {
  const stat = unlessGone(() => readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[4] !== '0';
}

function openFiles(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`;
  return (unlessGone(() => readdirSync(folder)) ?? []).map((fd) => readLink(join(folder, fd)));
}

function readLink(path: string): string {
  return unlessGone(() => readlinkSync(path)) ?? '';
}

function readEnvironment(pid: number): string | null {
  return unlessGone(() => readFileSync(`/proc/${pid}/environ`, 'utf8'));
}

/** Null for what ended meanwhile or belongs to somebody else. */
function unlessGone<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
