import type { ContainerRun } from '../../../core/index.ts';

/** Stands for what is not shown. */
const HIDDEN = '(hidden)';

/** A plan that can be shown: values of secret variables, texts of secret files and passwords are left out. */
export function hideSecrets(run: ContainerRun): ContainerRun {
  const { image } = run;
  return {
    ...run,
    image:
      image.kind === 'named' && image.auth !== null
        ? { ...image, auth: { username: image.auth.username, password: HIDDEN } }
        : image,
    environment: run.environment.map((one) => (one.secret ? { ...one, value: HIDDEN } : one)),
    files: run.files.map((one) => (one.secret ? { ...one, text: HIDDEN } : one)),
  };
}
