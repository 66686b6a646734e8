import { execFileSync } from 'node:child_process';

/** Runs a program and gives what it prints, without the last line break; an error where it ends otherwise than with 0. */
export function quietly(
  program: string,
  args: readonly string[],
  { env = {}, cwd }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): string {
  return execFileSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  }).trimEnd();
}
