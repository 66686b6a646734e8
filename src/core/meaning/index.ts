// A side door of core for the playground's panel: what a manifest means and how it is run. Everybody else enters by
// src/core/index.ts.
export { type Bindings, NO_BINDINGS } from './bindings.ts';
export type {
  Meaning,
  MeantChoice,
  MeantFact,
  MeantImage,
  MeantInput,
  MeantOption,
  MeantOutput,
  MeantStage,
  MeantVariable,
} from './meaning.ts';
export { meaningOf } from './meaning-of.ts';
export type { MeaningOptions } from './meaning-options.ts';
export type { DockerLine, OpenWord, RunFile, RunLines } from './printed-lines.ts';
export { runLines } from './run-lines.ts';
