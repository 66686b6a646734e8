import { fstatSync } from 'node:fs';
import process from 'node:process';

/** Whether standard output (1) or error (2) is a terminal. A pipe or file is told without what Node needs for a terminal. */
export function isTerminal(fd: 1 | 2): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (fd === 1 ? process.stdout : process.stderr).isTTY === true;
}
