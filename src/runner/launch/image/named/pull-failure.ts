import { explainOutput, failureProblem, type RunProblem, runProblem } from '../../../../core/index.ts';

/** Circumstances of a pull that failed, for its words. */
export interface FailedPull {
  readonly name: string;
  /** What the engine says. */
  readonly words: string;
  readonly platform: string | null;
  /** Why a log-in that is configured could not be had. */
  readonly trouble: string | null;
  /** True where a log-in was sent. */
  readonly loggedIn: boolean;
  /** A name on the engine that is nearly the same. */
  readonly nearest: string | null;
}

/** Which kind of failure the words of engine and registry speak of. The first that fits counts. */
const KINDS: readonly (readonly [id: string, words: RegExp])[] = [
  ['run/registry-limit', /toomanyrequests|pull rate limit|429 Too Many/i],
  ['run/image-platform', /no matching manifest|does not match the specified platform|no match for platform/i],
  ['run/no-such-image', /manifest unknown|not found|repository name not known|name unknown/i],
  ['run/registry-denied', /denied|unauthorized|authentication required|no basic auth|forbidden/i],
];

/** Known failures that say no more than our own problem does. */
const SAID = new Set(['rate-limit', 'pull-denied', 'tag-withdrawn', 'no-name-resolution']);

/** A pull that failed, as problems: what happened and the way out, and a known failure behind it. */
export function pullFailure(pull: FailedPull): RunProblem[] {
  const { words, nearest } = pull;
  const id = KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'run/pull-failed';
  const hint = nearest === null ? '' : ` Did you mean ${nearest}, which this engine has?`;
  const advice = adviceFor(id, pull);
  const message = `${sentence(id, pull)}${hint} The engine says: ${words}`;
  const known = explainOutput(words).filter((failure) => !SAID.has(failure.id));
  return [
    runProblem(id, message, advice === null ? {} : { help: advice }),
    ...known.map((one) => failureProblem(one)),
  ];
}

function sentence(id: string, { name, platform, loggedIn }: FailedPull): string {
  switch (id) {
    case 'run/registry-limit':
      return `The registry of ${name} refuses further pulls for some time.`;
    case 'run/image-platform':
      return `${name} does not exist for ${platform ?? 'the platform of this engine'}.`;
    case 'run/no-such-image':
      return `There is no image ${name}, neither on this engine nor in its registry.`;
    case 'run/registry-denied':
      return loggedIn
        ? `The registry of ${name} does not take the log-in that it was given.`
        : `The registry of ${name} gives it to nobody without a log-in, or has no such image.`;
    default:
      return `${name} is not on this engine and could not be pulled.`;
  }
}

function adviceFor(id: string, { name, trouble, loggedIn }: FailedPull): string | null {
  if (trouble !== null)
    return `No log-in was sent, because ${trouble}. Mend that, or name another helper in ~/.docker/config.json.`;
  if (id === 'run/registry-denied' && loggedIn)
    return `Run \`docker login\` again for the registry of ${name}, or correct the user and password that the manifest brings.`;
  return null;
}
