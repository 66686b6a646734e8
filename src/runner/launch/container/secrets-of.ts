import type { ContainerRun } from '../../../core/index.ts';

/** Names under which a secret file of JSON holds what must not be printed. */
const SECRET_NAME = /pass|secret|token|key|auth|credential/i;
const MIN_LENGTH = 8;

/** Everything of a run that may not be printed, as texts. */
export function secretsOf({ environment, files, image, secrets }: ContainerRun): readonly string[] {
  const found = [
    ...secrets.map(({ value }) => value),
    ...environment.filter(({ secret }) => secret).map(({ value }) => value),
    ...files.filter(({ secret }) => secret).flatMap(({ text }) => secretsIn(text)),
    ...(image.kind === 'named' && image.auth !== null ? [image.auth.password] : []),
  ];
  return [...new Set(found)];
}

/** Of JSON the texts under names that sound secret; of anything else the whole. */
function secretsIn(text: string): readonly string[] {
  try {
    return leaves(JSON.parse(text), false);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [text.trim()];
  }
}

function leaves(value: unknown, isSecret: boolean): readonly string[] {
  if (typeof value === 'string') return isSecret && value.length >= MIN_LENGTH ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, isSecret || SECRET_NAME.test(key)));
}
