import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Run a TypeScript file with the Node of the project's dependencies, in the foreground. What it starts finds the
 * project's tools first on its PATH.
 * @param {string} script path from the project's root
 * @param {string[]} args
 * @returns {number} the exit code to end with; 130 after Ctrl-C
 */
export function runWithProjectNode(script, args) {
  const bin = join(process.cwd(), 'node_modules', '.bin');
  // The child gets Ctrl-C too and ends by itself; we stay to report its exit code.
  process.on('SIGINT', () => {});
  const result = spawnSync(join(bin, 'node'), ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  if (result.error) {
    console.error(`✗ The project's own Node cannot be started: ${result.error.message}. Try: npm ci`);
    return 3;
  }
  return result.signal === 'SIGINT' ? 130 : (result.status ?? 3);
}
