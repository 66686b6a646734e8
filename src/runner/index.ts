export { diagnose } from './doctor/diagnose.ts';
export type { Check, Diagnosis } from './doctor/diagnosis.ts';
export type { Engine } from './engine/engine.ts';
export { EngineError } from './engine/engine-error.ts';
export { findEngine, isEngineLocal } from './engine/find-engine.ts';
export { noEngine } from './engine/no-engine.ts';
export { ALL_ANEW } from './guides/run/all-anew.ts';
export {
  CancelledError,
  type ExampleRun,
  type GuidesEvent,
  type GuidesOptions,
} from './guides/run/example-run.ts';
export { type TestedGuides, testGuides } from './guides/run/test-guides.ts';
export { FileTooLarge, readImageFile } from './launch/image/read-image-file.ts';
export { launch } from './launch/launch.ts';
export type { LaunchEvent } from './launch/launch-event.ts';
export { LaunchFailure } from './launch/launch-failure.ts';
export { shell } from './launch/shell.ts';
