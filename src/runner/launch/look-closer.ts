import { posix } from 'node:path';
import type Docker from 'dockerode';
import { CLOSER_FAILURES, closerFailure, programStart, type RunProblem } from '../../core/index.ts';
import { readStart } from './container/read-start.ts';
import { orGone } from './container/start-container.ts';
import { normalPlatform } from './image/describe/platform.ts';
import { LaunchFailure } from './launch-failure.ts';
import type { PreparedRun } from './prepared-run.ts';
import { wholeCommand } from './whole-command.ts';

/** More files than that are not looked at. */
const MOST_FILES = 6;
const START_BYTES = 1024;

/**
 * Makes guesses certain: where a program could not be started for its line ends, its interpreter or its processor, its first
 * bytes are read out of the container, which must still be there. Other problems stay as they are.
 *
 * @param text what was printed, or what the engine said
 * @throws EngineError
 */
export async function lookCloser(
  container: Docker.Container,
  prepared: PreparedRun,
  problems: readonly RunProblem[],
  text: string,
): Promise<readonly RunProblem[]> {
  if (!problems.some(({ id }) => CLOSER_FAILURES.includes(id))) return problems;
  const looked: RunProblem[] = [];
  for (const problem of problems) {
    const isVague = CLOSER_FAILURES.includes(problem.id);
    looked.push(isVague ? await orGone(closer(container, prepared, problem, text)) : problem);
  }
  return looked;
}

/** The same for a container that could not be started. Throws the failure anew. @throws LaunchFailure, EngineError */
export async function failCloser(
  container: Docker.Container,
  prepared: PreparedRun,
  error: unknown,
): Promise<never> {
  if (!(error instanceof LaunchFailure)) throw error;
  const problems = await lookCloser(container, prepared, error.problems, error.message);
  throw new LaunchFailure(error.status, problems, error.logTail, { cause: error });
}

async function closer(
  container: Docker.Container,
  prepared: PreparedRun,
  problem: RunProblem,
  text: string,
): Promise<RunProblem> {
  for (const { path, isNamed } of suspects(prepared, text)) {
    const bytes = await readStart(container, path, START_BYTES);
    if (bytes === null) continue;
    const start = programStart(bytes);
    // A shell or interpreter that does as it should.
    if (start.kind === 'compiled' && !isNamed) continue;
    const hasInterpreter =
      start.kind === 'script' ? (await readStart(container, start.interpreter, 1)) !== null : null;
    const platform = normalPlatform(prepared.image.architecture);
    const found = closerFailure(problem, { path, start, hasInterpreter, platform });
    if (found !== null) return found;
  }
  return problem;
}

/** A file that may be the program in question. */
interface Suspect {
  /** Absolute, in the container. */
  readonly path: string;
  /** True where a message names it; else it is a word of the command. */
  readonly isNamed: boolean;
}

/** What shells and engines write behind the path of a program that they cannot start, or of a script that fails. */
const NAMED =
  /(\.{0,2}\/[^\s"':$`\\]+)"?: (?:line \d+: |\S*: bad interpreter|no such file|cannot execute|exec format error|not found)/i;

/** Files that are named come first. */
function suspects({ run, image }: PreparedRun, text: string): readonly Suspect[] {
  const folder = run.workingDirectory ?? (image.config.workdir || '/');
  const resolved = (path: string): string => posix.resolve(folder, path);
  const named = text.split('\n').flatMap((line) => NAMED.exec(line)?.slice(1, 2).map(resolved) ?? []);
  const words = wholeCommand(run, image)
    .filter((word) => /^[^\s-]\S*$/.test(word) && word.includes('/'))
    .map(resolved);
  const paths = [...new Set([...named, ...words])].slice(0, MOST_FILES);
  return paths.map((path) => ({ path, isNamed: named.includes(path) }));
}
