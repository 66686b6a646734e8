import type { DockerfileValue } from '../../document/dockerfile/dockerfile-value.ts';
import { parseDockerfile } from '../../document/dockerfile/parse-dockerfile.ts';
import { Variables } from '../../document/dockerfile/stage/variables.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { MeantStage } from '../meaning.ts';
import { type Description, emptyDescription } from './description.ts';
import { imageFacts } from './image-facts.ts';

/** An image and its stages. */
export function describeDockerfile({ text }: RunRequest): Description {
  const { document } = parseDockerfile(text);
  const facts = imageFacts(document);
  return {
    ...emptyDescription(facts?.title ?? 'An image'),
    summary: facts?.description ?? null,
    stages: document === null ? [] : stagesOf(document.value as DockerfileValue),
    ports: facts?.ports ?? [],
    notes: [
      'A Dockerfile does not say what goes in and what comes out: a manifest beside it does, or RAIVEN does.',
      ...(facts?.ports.length
        ? ['EXPOSE publishes nothing: a port is reached where docker run --publish says so.']
        : []),
    ],
  };
}

function stagesOf({ instructions, escape: escapeSign }: DockerfileValue): MeantStage[] {
  const variables = new Variables(instructions, escapeSign);
  const stages = instructions.filter(({ keyword }) => keyword === 'FROM');
  return stages.map(({ arguments: words }, at) => ({
    name: words[2] ?? null,
    base: variables.inFrom(words[0] ?? ''),
    final: at === stages.length - 1,
  }));
}
