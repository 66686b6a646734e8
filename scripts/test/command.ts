import { spawn } from 'node:child_process';
import { FAILED, PASSED, type Print, type StageResult } from './stage.ts';

/** Run a tool without input; its exit code is the verdict. */
export async function command(
  print: Print,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<StageResult> {
  return (await exitCode(print, name, args, env)) === 0 ? PASSED : FAILED;
}

/**
 * Run a tool without input and pass on what it writes.
 * @param result takes stdout where that is not for people
 * @returns null where it could not be started or was killed
 */
export function exitCode(
  print: Print,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  result: Print = print,
): Promise<number | null> {
  // What it writes goes through a pipe, but is shown where this is shown.
  const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};
  const child = spawn(name, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours, ...env },
  });
  child.stdout.setEncoding('utf8').on('data', result);
  child.stderr.setEncoding('utf8').on('data', print);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      print(`${name} cannot be started: ${error.message}\n`);
      resolve(null);
    });
    child.on('close', (code) => resolve(code));
  });
}
