import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DRIVER = fileURLToPath(new URL('driver.sh', import.meta.url));
/** So many commands of one example can be ended by ^C. */
const INTERRUPTS = 100;

/**
 * The script that a session's bash runs. bash leaves its loop when a command at the terminal is interrupted, as it
 * leaves any list, and goes on with the next command of the script: the loop again. bash reads no further than it needs.
 */
export function driverFile(folder: string, atTerminal: boolean): string {
  if (!atTerminal) return DRIVER;
  const text = readFileSync(DRIVER, 'utf8');
  const loop = text.indexOf('\n# LOOP') + 1;
  const end = text.lastIndexOf('\n# The end');
  const path = join(folder, 'driver.sh');
  const again = text.slice(loop, end + 1).repeat(INTERRUPTS);
  writeFileSync(path, `${text.slice(0, end + 1)}${again}${text.slice(end + 1)}`);
  return path;
}
