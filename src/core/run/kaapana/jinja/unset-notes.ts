import type { EnvVariable } from '../task-model.ts';
import { unsetIn } from './unset.ts';

/** What is rendered without a variable that is not set, where the program may ask for it. */
export function unsetNotes({
  env,
  command,
}: {
  readonly env: readonly EnvVariable[];
  readonly command: readonly string[] | null;
}): string[] {
  const ofEnv = env.flatMap(({ name, value }) =>
    unsetIn(value).map((missing) => note(`the variable ${name}`, missing)),
  );
  return [...ofEnv, ...unsetIn(command?.join(' ') ?? '').map((missing) => note('the command', missing))];
}

function note(where: string, missing: string): string {
  return `{{ ${missing} }} is not set, so ${where} is rendered without it, as Jinja2 does.`;
}
