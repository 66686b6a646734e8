import { buildPlan, explainOutput, failureProblem, runProblem } from '../../../../core/index.ts';
import { LaunchFailure } from '../../launch-failure.ts';
import { failedStep, isAbout } from './failed-step.ts';

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
  const plan = buildPlan(text);
  const found = failedStep(plan, step, words);
  const where = found === null ? dockerfile : `${dockerfile}:${found.line}`;
  const what = found === null || found.text === '' ? '' : ` (${shortened(found.text)})`;
  const known = explainOutput(`${output}\n${words}`);
  const image = step === null ? undefined : plan.images.find(({ name }) => isAbout(step, name));
  // An image that could not be had is no matter of what the program downloads.
  const help = image === undefined ? known[0]?.remedy : adviceOnImage(text, image.name);
  return new LaunchFailure(
    'failed',
    [
      runProblem(
        'run/build-failed',
        `The build failed at ${where}${what}: ${plain(words)}`,
        help === undefined ? {} : { help },
      ),
      ...known
        .filter(({ id }) => image === undefined || id !== 'no-name-resolution')
        .map((one) => failureProblem(one)),
    ],
    output.trimEnd().split('\n').slice(-TAIL).join('\n'),
  );
}

function adviceOnImage(text: string, name: string): string {
  const isSyntax = text.split('\n').some((line) => /^#\s*syntax\s*=/i.test(line) && line.includes(name));
  return isSyntax
    ? `Where no registry answers, take the line "# syntax=${name}" out: the builder has a parser of its own.`
    : `Look whether ${name} is spelt right and the engine reaches its registry; an image that was saved elsewhere comes in with \`docker load\`.`;
}

/** Without the layers of the builder that handed the error on. */
function plain(words: string): string {
  return words.replace(
    /^(?:failed to solve(?: with frontend [\w.]+)?: |failed to create LLB definition: )+/,
    '',
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
