import { type Engine, findEngine, noEngine } from '../../../runner/index.ts';

/** @throws EngineError that says which engines were looked for */
export async function engineHere(): Promise<Engine> {
  const { engine, attempts } = await findEngine();
  if (engine === null) throw noEngine(attempts);
  return engine;
}
