import { setImmediate as turn } from 'node:timers/promises';
import type { Engine } from '../../../runner/index.ts';

/** An engine that was asked who it is, and may not have answered yet. */
export interface AskedEngine {
  /** @throws EngineError that says which engines were looked for */
  readonly answer: Promise<Engine>;
}

/**
 * Asks the engine who it is, so that it answers while the manifest is judged and planned: it starts programs of its own to tell, and
 * takes as long for it. Null where the engine is on another host: nobody is asked for a password for what may be refused.
 */
export async function askEarly(): Promise<AskedEngine | null> {
  const { isEngineLocal } = await import('../../../runner/index.ts');
  if (!(await isEngineLocal())) return null;
  const { engineHere } = await import('./engine-here.ts');
  const answer = engineHere();
  // Whoever needs it is told; a refusal needs none.
  answer.catch(() => null);
  // The question is on its way when the loop has turned: once for the connection, once for what is written to it.
  for (let turns = 0; turns < 4; turns += 1) await turn();
  return { answer };
}
