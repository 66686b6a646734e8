import type { ContainerRun, Secret } from '../../../core/index.ts';

/** Stands for what is not shown. */
const HIDDEN = '(hidden)';

/** A plan that can be shown: secret values, texts of secret files and passwords are left out. */
export function hideSecrets(run: ContainerRun): ContainerRun {
  const { image } = run;
  return {
    ...run,
    image:
      image.kind === 'named' && image.auth !== null
        ? { ...image, auth: { username: image.auth.username, password: HIDDEN } }
        : image,
    command: hidden(run.command, run.secrets),
    secrets: run.secrets.map((one) => ({ ...one, value: HIDDEN })),
    environment: run.environment.map((one) => (one.secret ? { ...one, value: HIDDEN } : one)),
    files: run.files.map((one) => (one.secret ? { ...one, text: HIDDEN } : one)),
  };
}

function hidden(words: readonly string[] | null, secrets: readonly Secret[]): readonly string[] | null {
  return (
    words?.map((word) => secrets.reduce((text, { value }) => text.replaceAll(value, HIDDEN), word)) ?? null
  );
}
