import type { RunRequest } from '../../run/run-request.ts';
import type { MeantInput } from '../meaning.ts';
import type { RunFile } from '../printed-lines.ts';

/** What is known of lines that are printed. */
export interface PrintedFacts {
  /** The file that is run, from the current folder. */
  readonly path: string | null;
  readonly guessesDockerfile: boolean;
  /** With what was typed, and nothing else. */
  readonly request: RunRequest;
  readonly described: readonly MeantInput[];
  readonly lines: readonly string[];
  /** Keys that `waybill run` asks for. */
  readonly asked: readonly string[];
  readonly files: readonly RunFile[];
}

/** What whoever pastes the lines has to know, one sentence each. */
export function lineNotes(facts: PrintedFacts): string[] {
  const { path, guessesDockerfile, request, described, lines, asked, files } = facts;
  const { inputs, output } = request;
  const either = inputs.filter(({ name }) =>
    described.some((one) => one.name === name && one.kind === 'either'),
  );
  const around = inputs.filter(
    ({ kind, path: place }) => kind === 'folder' && (output === place || output.startsWith(`${place}/`)),
  );
  const variables = [
    ...new Set(
      lines.flatMap((line) => [...line.matchAll(/\$\{([A-Z][A-Z0-9_]*):\?\}/g)].map(([, name]) => name)),
    ),
  ];
  return [
    ...(path !== null && !path.startsWith('/') && lines.some((line) => line.includes('"$PWD"'))
      ? [`The lines are for the folder in which ${path.split('/')[0]} lies.`]
      : []),
    ...(guessesDockerfile
      ? ['No Dockerfile is open here: the image is built from the one that lies beside the manifest.']
      : []),
    ...(request.build !== null && files.some(({ name }) => name === 'task.json')
      ? ['A task finds the image in a registry: write the name that it has there into task.json.']
      : []),
    ...either.map(({ typed, kind }) => `${typed} is taken for a ${kind}, as its name looks like one.`),
    ...around.map(
      ({ name }) =>
        `The outputs would lie in the input ${name}, which waybill run refuses: name another folder for them.`,
    ),
    ...asked.map((name) => `waybill run asks for ${name}, and does not show what is typed.`),
    ...(variables.length === 0
      ? []
      : [`Set ${variables.join(', ')} in the shell before: what is secret stands in no line.`]),
  ];
}
