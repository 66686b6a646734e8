export type { Engine } from './engine/engine.ts';
export { EngineError } from './engine/engine-error.ts';
export { type Attempt, type EngineSearch, findEngine } from './engine/find-engine.ts';
