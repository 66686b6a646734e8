import type { DockerfileValue } from '../../document/dockerfile/dockerfile-value.ts';
import { shellWord } from '../../document/dockerfile/shell/shell-word.ts';
import { finalStage } from '../../document/dockerfile/stage/final-stage.ts';
import type { StartCommand } from '../../document/dockerfile/stage/final-stage-value.ts';
import type { Document } from '../../document/document.ts';

/** What a Dockerfile says about its image. What the image below it says is not known. */
export interface ImageFacts {
  /** The image that it begins with; null where a variable without a value decides. */
  readonly base: string | null;
  readonly user: string | null;
  readonly workingDirectory: string | null;
  /** Null where only the image below knows; empty where it is taken away. */
  readonly entrypoint: readonly string[] | null;
  /** An entrypoint in the shell form takes no arguments. */
  readonly takesArguments: boolean;
  readonly command: readonly string[] | null;
  readonly environment: ReadonlyMap<string, string>;
  /** As EXPOSE says it. */
  readonly ports: readonly string[];
  /** Labels of the OCI image specification; null without them. */
  readonly title: string | null;
  readonly description: string | null;
}

/** Null where the document is no Dockerfile, or has no FROM. */
export function imageFacts(document: Document | null): ImageFacts | null {
  const stage = document === null ? null : finalStage(document);
  if (document === null || stage === null) return null;
  const { escape: escapeSign } = document.value as DockerfileValue;
  const known = new Map([...stage.env].map(([name, { value }]) => [name, value]));
  const plain = (text: string) =>
    shellWord(text, { escape: escapeSign, variable: (name) => known.get(name), keepUnset: true });
  const labels = new Map(
    stage.instructions
      .filter(({ keyword }) => keyword === 'LABEL')
      .flatMap(({ pairs }) => pairs.map(({ name, value }) => [plain(name).text, plain(value ?? '').text])),
  );
  const { entrypoint, cmd } = stage;
  return {
    base: stage.base.value,
    user: stage.user?.value ?? null,
    workingDirectory: stage.workdir?.value ?? null,
    entrypoint: entrypoint === null ? null : wordsOf(entrypoint.value),
    takesArguments: entrypoint?.value.json ?? true,
    command: cmd === null ? null : wordsOf(cmd.value),
    environment: known,
    ports: stage.instructions
      .filter(({ keyword }) => keyword === 'EXPOSE')
      .flatMap((instruction) => instruction.arguments.flatMap((port) => plain(port).words))
      .map((port) => (port.includes('/') ? port : `${port}/tcp`)),
    title: labels.get('org.opencontainers.image.title') ?? null,
    description: labels.get('org.opencontainers.image.description') ?? null,
  };
}

function wordsOf({ json, words }: StartCommand): readonly string[] {
  return json ? words : ['/bin/sh', '-c', ...words];
}
