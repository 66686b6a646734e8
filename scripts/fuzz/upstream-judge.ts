import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What upstream's own judge says of a text. */
export interface Verdict {
  /** Null where it came to no verdict in the time that it was given. */
  readonly accepted: boolean | null;
  /** Null where it accepts. */
  readonly error: string | null;
}

/** One of upstream's judges, in a process of its own: a line in, a line out. */
export interface UpstreamJudge {
  judge(request: Readonly<Record<string, unknown>>): Promise<Verdict>;
  end(): void;
}

/**
 * Starts a judge, whose verdicts come in the order of the requests. A request is rejected where the program has ended.
 *
 * @param environment variables besides those that it inherits
 */
export function startProgram(
  program: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): UpstreamJudge {
  const child = spawn(program, [...parameters], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const waiting: { readonly resolve: (verdict: Verdict) => void; readonly reject: (why: Error) => void }[] =
    [];
  let ended: Error | null = null;
  const stop = (why: string) => {
    ended ??= new Error(`${program} ${parameters.join(' ')} ${why}`);
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  createInterface({ input: child.stdout }).on('line', (line) =>
    waiting.shift()?.resolve(JSON.parse(line) as Verdict),
  );
  child.on('error', ({ message }) => stop(`does not start: ${message}`));
  child.on('close', (code) => stop(`has ended with exit code ${code}`));
  child.stdin.on('error', () => stop('takes no more texts'));
  return {
    judge: (request) => {
      if (ended !== null) return Promise.reject(ended);
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    end: () => child.stdin.end(),
  };
}
