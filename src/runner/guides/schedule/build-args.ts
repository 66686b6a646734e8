import { dockerCommand, optionValues } from './docker-command.ts';
import { shellCommands } from './shell-commands.ts';

/** The values that `--build-arg` gives, by the name of the ARG; one that comes from a variable keeps its `$`. */
export type BuildArgs = ReadonlyMap<string, readonly string[]>;

/** What the builds of shell texts are told. A name without a value is taken from the environment: `$NAME`. */
export function buildArgs(shellTexts: readonly string[]): BuildArgs {
  const found = new Map<string, readonly string[]>();
  for (const words of shellTexts.flatMap(shellCommands)) {
    const command = dockerCommand(words);
    if (command === null) continue;
    for (const given of optionValues(command, '--build-arg')) {
      const [, name = given, value = `$${given}`] = /^(\w+)=(.*)$/s.exec(given) ?? [];
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}
