import type { ContainerProgram, ContainerRun, PlannedImage } from '../container-run.ts';
import { hiddenWord } from './hidden-word.ts';
import { innerWord, shellWord } from './shell-word.ts';

/** The image with its entrypoint before it and its arguments behind it. */
export function commandWords(run: ContainerRun): string[] {
  const programs = run.before.length + run.after.length;
  const { entrypoint, words } = programs > 0 ? around(run) : asPlanned(run);
  return [
    ...(entrypoint === null ? [] : [`--entrypoint ${shellWord(entrypoint)}`]),
    imageWord(run.image, run.platform),
    ...words.map((word) => hiddenWord(word, run.secrets)),
  ];
}

interface Started {
  /** Empty removes that of the image; null leaves it. */
  readonly entrypoint: string | null;
  readonly words: readonly string[];
}

/** The option takes one word; the others of an ENTRYPOINT come before those of the command, which is where they belong. */
function asPlanned({ entrypoint, command }: ContainerRun): Started {
  const [first = '', ...rest] = entrypoint ?? [];
  return { entrypoint: entrypoint === null ? null : first, words: [...rest, ...(command ?? [])] };
}

/** A shell of the image executes all programs one after another; what they print is no output of the command. */
function around({ entrypoint, command, before, after }: ContainerRun): Started {
  const script = [...before.map(quietly), '"$@"', ...after.map(quietly)].join(' && ');
  return { entrypoint: 'sh', words: ['-c', script, 'sh', ...(entrypoint ?? []), ...(command ?? [])] };
}

function quietly({ argv }: ContainerProgram): string {
  return `${argv.map(shellWord).join(' ')} >&2`;
}

function imageWord(image: PlannedImage, platform: string | null): string {
  if (image.kind === 'named') return shellWord(image.name);
  const words = [
    'docker build -q',
    ...(platform === null ? [] : [`--platform ${innerWord(platform)}`]),
    ...(image.dockerfile === 'Dockerfile' ? [] : [`-f ${innerWord(`${image.context}/${image.dockerfile}`)}`]),
    innerWord(image.context),
  ];
  return `"$(${words.join(' ')})"`;
}
