import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { explainOutput } from '../../../core/index.ts';
import type { Step, StepResult } from '../../../docs/index.ts';
import { PathError, safePath } from '../workspace/safe-path.ts';
import { explainOutcome } from './explain-outcome.ts';
import { failed, passed } from './step-results.ts';
import type { StepWorld } from './step-world.ts';
import { stepTimeout } from './timeout.ts';

type VerifyStep = Extract<Step, { readonly kind: 'verify' }>;

/** Runs a script that lies beside the page, in the workspace, as its first line says; it must end with 0. */
export async function verify({ line, file }: VerifyStep, world: StepWorld): Promise<StepResult> {
  try {
    const path = await safePath(world.repository, relative(world.repository, join(world.pageFolder, file)));
    const program = await interpreter(path);
    if (program === null) return failed('verify', line, `The first line of ${file} must begin with "#!".`);
    const timeoutMs = stepTimeout('', world.timeoutMs);
    const command = `cd ${quoted(world.places.workspace)} && ${program} ${quoted(path)}`;
    const outcome = await world.session.aside(command, { timeoutMs, signal: world.signal });
    if (outcome.sessionEnded) world.progress.endedAt = line;
    if (outcome.exitCode === 0) return passed('verify', line, 0);
    const why = explainOutcome(outcome, 0, timeoutMs)?.replace(
      / If that is right, say so .* under the command\./,
      '',
    );
    return failed('verify', line, `${file} did not pass. ${why}`, {
      exitCode: outcome.exitCode,
      explained: explainOutput(outcome.output),
    });
  } catch (error) {
    if (error instanceof PathError) return failed('verify', line, `verify=${file}: ${error.message}.`);
    throw error;
  }
}

/** The words behind `#!`: a checked-out file may lack the executable bit. */
async function interpreter(path: string): Promise<string | null> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
  return (
    buffer
      .toString('utf8', 0, bytesRead)
      .match(/^#!\s*([^\n]+)/)?.[1]
      ?.trim() ?? null
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
