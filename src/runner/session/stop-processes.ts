import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const GRACE_MS = 2000;

/**
 * Ends a session's processes: its group is asked, then killed, and with it whatever left the group but still has the
 * example's HOME, which is unique to it. `pid` is null after a crash, when the group's number may be another's.
 */
export async function stopProcesses(pid: number | null, home: string): Promise<void> {
  if (pid !== null && signalGroup(pid, 'SIGTERM')) {
    const end = Date.now() + GRACE_MS;
    while (Date.now() < end && isRunning(pid, home)) await wait(20);
    signalGroup(pid, 'SIGKILL');
  }
  // One that was forked while the others were listed is found by looking again.
  const end = Date.now() + GRACE_MS;
  for (
    let left = processesWithHome(home);
    left.length > 0 && Date.now() < end;
    left = processesWithHome(home)
  ) {
    for (const stray of left) signal(stray, 'SIGKILL');
    await wait(5);
  }
}

/** A zombie still counts for its group where nobody reaps it, but has no environment any more. */
function isRunning(pid: number, home: string): boolean {
  return process.platform === 'linux' ? processesWithHome(home).length > 0 : signalGroup(pid, 0);
}

/** Processes of this host whose environment names this HOME; none where there is no /proc. */
function processesWithHome(home: string): number[] {
  const entry = `\0HOME=${home}\0`;
  return listProc()
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter((pid) => `\0${readEnvironment(pid)}\0`.includes(entry));
}

function listProc(): string[] {
  return process.platform === 'linux' ? readdirSync('/proc') : [];
}

/** Empty for a process that ended meanwhile or belongs to somebody else. */
function readEnvironment(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}

function signalGroup(pid: number, name: NodeJS.Signals | 0): boolean {
  return signal(-pid, name);
}

/** False where there is no such process (any more). */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))
      return false;
    throw error;
  }
}
