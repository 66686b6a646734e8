// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Run a TypeScript file with the Node of the project's dependencies, in the foreground. What it starts finds the
 * project's tools first on its PATH.
 * @param {string} script path from the project's root
 * @param {string[]} args
 * @returns {Promise<number>} the exit code to end with; 130 after Ctrl-C
 */
export function runWithProjectNode(script, args) {
  const bin = join(process.cwd(), 'node_modules', '.bin');
  const child = spawn(join(bin, 'node'), ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  // Whoever stops us means the child, which cleans up first; we stay to report how it ended.
  /** @type {NodeJS.Signals[]} */
  const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of stops) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`✗ The project's own Node cannot be started: ${error.message}. Try: npm ci`);
      resolve(3);
    });
    child.on('close', (code, signal) => resolve(signal === 'SIGINT' ? 130 : (code ?? 3)));
  });
}
