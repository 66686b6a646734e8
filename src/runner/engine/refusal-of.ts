import { EngineError } from './engine-error.ts';
import { engineWords } from './engine-words.ts';

/**
 * What the engine says where it refuses a request. A connection that broke is no answer: it is thrown.
 * @param during what was being done: `the pull of debian`
 * @throws EngineError
 */
export function refusalOf(error: unknown, during: string): string {
  if (error instanceof Error && 'statusCode' in error) return engineWords(error);
  const message = `The engine broke off ${during}: ${engineWords(error)}`;
  throw new EngineError(message, 'Look whether the engine still runs: `waybill doctor`.', { cause: error });
}
