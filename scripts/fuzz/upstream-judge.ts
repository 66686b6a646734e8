import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What upstream's own judge says of a text. */
export interface Verdict {
  readonly accepted: boolean;
  /** Null where it accepts. */
  readonly error: string | null;
}

/** One of upstream's judges, in a process of its own: a line in, a line out. */
export interface UpstreamJudge {
  judge(request: Readonly<Record<string, unknown>>): Promise<Verdict>;
  end(): void;
}

/**
 * Starts a judge.
 *
 * @param script a Python program beside this file
 * @throws where WAYBILL_FUZZ_PYTHON names no Python that has upstream's packages
 */
export function startJudge(script: string): UpstreamJudge {
  const python = process.env['WAYBILL_FUZZ_PYTHON'];
  if (python === undefined)
    throw new Error('WAYBILL_FUZZ_PYTHON must name a Python that has the packages of upstream.');
  return startProgram(python, [new URL(script, import.meta.url).pathname]);
}

/** Starts a judge that is a program of its own. */
export function startProgram(program: string, parameters: readonly string[] = []): UpstreamJudge {
  const child = spawn(program, [...parameters], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: ((verdict: Verdict) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) =>
    waiting.shift()?.(JSON.parse(line) as Verdict),
  );
  child.on('exit', () => {
    for (const settle of waiting) settle({ accepted: false, error: 'the judge has ended' });
  });
  return {
    judge: (request) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    end: () => child.stdin.end(),
  };
}
