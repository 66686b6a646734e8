import { EngineError } from './engine-error.ts';
import type { Attempt } from './find-engine.ts';

/** The error that says which engines were looked for, why none will do, and how to get one. */
export function noEngine(attempts: readonly Attempt[]): EngineError {
  const tried = attempts.map(({ foundBy, address, why }) => {
    const place = address === null || address.endsWith(foundBy) ? foundBy : `${foundBy} (${address})`;
    return `\n  ${place}: ${why}`;
  });
  return new EngineError(
    `No container engine answers. Tried:${tried.join('')}`,
    'Start Docker or Podman; `waybill doctor` says how to get one.',
  );
}
