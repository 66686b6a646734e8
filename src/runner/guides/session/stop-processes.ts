import { setTimeout as wait } from 'node:timers/promises';
import { type ExampleMarks, findProcesses } from './find-processes.ts';

const GRACE_MS = 2000;

/**
 * Ends a session's processes: its group is asked, then killed, and with it whatever left the group. `pid` is null after
 * a crash, when the group's number may be another's.
 */
export async function stopProcesses(pid: number | null, marks: ExampleMarks): Promise<void> {
  if (pid !== null && signalGroup(pid, 'SIGTERM')) {
    const end = Date.now() + GRACE_MS;
    while (Date.now() < end && isRunning(pid, marks)) await wait(20);
    signalGroup(pid, 'SIGKILL');
  }
  // One that was forked while the others were listed is found by looking again.
  const end = Date.now() + GRACE_MS;
  let before: readonly number[] = [];
  do {
    const { own, hidden } = findProcesses(marks);
    if (own.length === 0 && hidden.length === 0) return;
    for (const stray of [...own, ...hidden.filter((found) => before.includes(found))])
      signal(stray, 'SIGKILL');
    before = hidden;
    await wait(5);
  } while (Date.now() < end);
}

/** A zombie still counts for its group where nobody reaps it, but has no environment any more. */
function isRunning(pid: number, marks: ExampleMarks): boolean {
  return process.platform === 'linux' ? findProcesses(marks).own.length > 0 : signalGroup(pid, 0);
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
