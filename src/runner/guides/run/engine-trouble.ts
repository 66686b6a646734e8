import { endpointText } from '../../engine/endpoint.ts';
import { answers, type Engine } from '../../engine/engine.ts';
import { EngineError } from '../../engine/engine-error.ts';
import { CancelledError } from './example-run.ts';

/** Where an engine has died, the error that says so; else null. */
export async function engineTrouble(engine: Engine | null, during: string): Promise<EngineError | null> {
  if (engine === null || (await answers(engine))) return null;
  return new EngineError(
    `The container engine at ${endpointText(engine.endpoint)} stopped answering while ${during} ran.`,
    'Start it again. What is left on it is removed when Waybill runs the next time.',
  );
}

/** A full disk or a dead engine in words; any other error as it is. */
export async function inWords(error: unknown, engine: Engine | null, during: string): Promise<unknown> {
  if (error instanceof EngineError || error instanceof CancelledError) return error;
  const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  return full ? diskFull(during, { cause: error }) : ((await engineTrouble(engine, during)) ?? error);
}

/** Where the door to the engine had to stop a request, the error that says so; else null. */
export function doorTrouble(fault: Error | null, during: string): EngineError | null {
  if (fault === null) return null;
  if ('code' in fault && fault.code === 'ENOSPC') return diskFull(during, { cause: fault });
  return new EngineError(
    `A build of ${during} was stopped, because the images that it would name could not be written down: ${fault.message}.`,
    'Waybill writes to XDG_STATE_HOME, else ~/.local/state: see that this user may write there.',
    { cause: fault },
  );
}

/** True where a command's output says that the disk is full. */
export function saysDiskFull(message: string | null): boolean {
  return message !== null && /no space left on device/i.test(message);
}

/** The error for a disk that is full. */
export function diskFull(during: string, options?: ErrorOptions): EngineError {
  return new EngineError(
    `The disk is full: ${during} could not go on.`,
    'Make room (`docker system df` shows what images and build cache take), or set TMPDIR to a larger disk.',
    options,
  );
}
