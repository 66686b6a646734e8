import type { Fuzzer } from './fuzzer.ts';
import { dockerfile } from './fuzzers/dockerfile.ts';
import { flywheelConfig } from './fuzzers/flywheel-config.ts';
import { flywheelGear } from './fuzzers/flywheel-gear.ts';
import { kaapanaProcessingContainer, kaapanaTask } from './fuzzers/kaapana.ts';
import { red } from './fuzzers/red.ts';

/** Every format whose upstream has a judge that can be asked. */
export const FUZZERS: readonly Fuzzer[] = [
  red,
  flywheelGear,
  flywheelConfig,
  kaapanaTask,
  kaapanaProcessingContainer,
  dockerfile,
];
