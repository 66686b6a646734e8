import { parseDockerfile } from '../document/dockerfile/parse-dockerfile.ts';
import { rootDockerfileOf } from '../judge-folder.ts';
import type { ContainerRun } from '../run/container-run.ts';
import { isSecretName } from '../run/defaults/is-secret-name.ts';
import { gpusInWords } from '../run/defaults/planned-gpus.ts';
import { withoutMarks } from '../run/line/place-marks.ts';
import type { RunRequest } from '../run/run-request.ts';
import { bytesInWords } from '../wording/bytes-in-words.ts';
import { begunRequest } from './begun-request.ts';
import { describeSubject } from './describe/describe-subject.ts';
import type { Description } from './describe/description.ts';
import { type ImageFacts, imageFacts } from './describe/image-facts.ts';
import { platformOf } from './describe/platform-of.ts';
import { assumedPlan } from './lines/assumed-plan.ts';
import type { Meaning, MeantFact, MeantImage, MeantVariable } from './meaning.ts';
import type { MeaningOptions } from './meaning-options.ts';
import { type Subject, subjectOf } from './subject.ts';

/**
 * What a manifest means: taken from the plan by which it would run, so that the two never differ, and where it cannot be
 * planned, as much as its text says. Null for a text of no format. Pure, and never throws.
 */
export function meaningOf(text: string, options: MeaningOptions): Meaning | null {
  const subject = subjectOf(text, options);
  if (subject === null) return null;
  const { plain, shown: described, chosen } = describeSubject(subject);
  const settings = Object.entries(chosen).map(([key, value]) => ({ key, value, secret: false }));
  const request = { ...begunRequest(subject, plain).request, settings };
  const { planned, open, isMadeUp } = assumedPlan(request, described);
  const run = planned.runs[0]?.run ?? null;
  const facts = imageFactsOf(subject);
  return {
    format: subject.format,
    platform: platformOf(subject.format),
    title: described.title,
    summary: described.summary,
    image: imageOf(run, described, request, facts),
    command: run === null || isMadeUp ? (described.command ?? commandOf(run, facts)) : commandOf(run, facts),
    workingDirectory: run?.workingDirectory ?? facts?.workingDirectory ?? null,
    user: facts?.user ?? null,
    network: run?.network ?? null,
    gpus: run === null || run.gpus === null ? null : gpusInWords(run.gpus),
    limits: run === null ? [] : limitsOf(run),
    choices: described.choices.length > 1 ? described.choices : [],
    choice: described.choice,
    inputs: described.inputs,
    outputs: described.outputs,
    environment: environmentOf(run, described, facts),
    options: described.options,
    stages: described.stages,
    ports: described.ports,
    // What is said of a word that stands for something is no fact.
    notes: [...described.notes, ...(run?.notes ?? [])]
      .filter((note) => !open.some(({ word }) => note.includes(word)))
      .map(withoutMarks),
  };
}

/** Of the Dockerfile that makes the image, where it is known. */
function imageFactsOf({ format, request }: Subject): ImageFacts | null {
  const text =
    format === 'dockerfile' || format === 'raiven'
      ? request.text
      : rootDockerfileOf(
          request.neighbours.map(({ path, text: other }) => ({
            path: path.replace(/^\.\.\//, ''),
            text: other,
          })),
        )?.text;
  return text === undefined ? null : imageFacts(parseDockerfile(text).document);
}

function imageOf(
  run: ContainerRun | null,
  described: Description,
  request: RunRequest,
  facts: ImageFacts | null,
): MeantImage {
  const base = facts?.base ?? null;
  const built =
    run === null ? request.build !== null || request.format === 'dockerfile' : run.image.kind === 'build';
  const name = run?.image.kind === 'named' ? run.image.name : described.image;
  return { name, built, base };
}

/** Program and arguments as the engine puts them together from image and run. */
function commandOf(run: ContainerRun | null, facts: ImageFacts | null): readonly string[] | null {
  const entrypoint = run?.entrypoint ?? facts?.entrypoint ?? null;
  if (run?.entrypoint == null && facts !== null && !facts.takesArguments) return entrypoint;
  const command = run?.command ?? (run?.entrypoint == null ? (facts?.command ?? null) : null);
  return entrypoint === null && command === null ? null : [...(entrypoint ?? []), ...(command ?? [])];
}

function limitsOf({ limits, timeoutMs }: ContainerRun): MeantFact[] {
  const { memoryBytes, cpus, shmBytes, pids } = limits;
  return [
    { name: 'memory', value: memoryBytes === null ? 'no limit' : bytesInWords(memoryBytes) },
    ...(cpus === null ? [] : [{ name: 'CPUs', value: String(cpus) }]),
    ...(shmBytes === null ? [] : [{ name: 'shared memory', value: bytesInWords(shmBytes) }]),
    ...(pids === null ? [] : [{ name: 'processes', value: String(pids) }]),
    ...(timeoutMs === null ? [] : [{ name: 'time', value: `${timeoutMs / 3_600_000} hours` }]),
  ];
}

function environmentOf(
  run: ContainerRun | null,
  { variables }: Description,
  facts: ImageFacts | null,
): MeantVariable[] {
  const set = run === null ? [...variables].map(([name, { value }]) => ({ name, value })) : run.environment;
  const names = new Set(set.map(({ name }) => name));
  const image = [...(facts?.environment ?? [])].filter(([name]) => !names.has(name));
  return [
    ...set.map(({ name, value }): MeantVariable => {
      const said = variables.get(name);
      return variable(name, value, said?.by ?? 'manifest', said?.description ?? null);
    }),
    ...image.map(([name, value]) => variable(name, value, 'image', null)),
  ];
}

function variable(
  name: string,
  value: string,
  by: MeantVariable['by'],
  description: string | null,
): MeantVariable {
  const secret = isSecretName(name);
  return { name, value: secret ? null : value, by, description, secret };
}
