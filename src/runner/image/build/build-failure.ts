import { buildPlan, explainOutput, failureProblem, runProblem } from '../../../core/index.ts';
import { LaunchFailure } from '../../launch/launch-failure.ts';
import { failedStep } from './failed-step.ts';

/** A build that failed. */
export interface FailedBuild {
  /** As it is called in messages: `Dockerfile`. */
  readonly dockerfile: string;
  /** Its content. */
  readonly text: string;
  /** What the builder says of it. */
  readonly words: string;
  /** The step as the builder calls it; null where it got to none. */
  readonly step: string | null;
  /** All that it printed, or the end of it. */
  readonly output: string;
}

/** Lines that are handed on, as the end of the build. */
const TAIL = 40;

/** The failure of a build, at the line of the Dockerfile, with what is known of it. */
export function buildFailure({ dockerfile, text, words, step, output }: FailedBuild): LaunchFailure {
  const found = failedStep(buildPlan(text), step, words);
  const where = found === null ? dockerfile : `${dockerfile}:${found.line}`;
  const what = found === null || found.text === '' ? '' : ` (${shortened(found.text)})`;
  const known = explainOutput(`${output}\n${words}`);
  const help = known[0]?.remedy;
  return new LaunchFailure(
    'failed',
    [
      runProblem(
        'run/build-failed',
        `The build failed at ${where}${what}: ${words}`,
        help === undefined ? {} : { help },
      ),
      ...known.map(failureProblem),
    ],
    output.trimEnd().split('\n').slice(-TAIL).join('\n'),
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
