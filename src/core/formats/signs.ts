import { sign as dockerfile } from './dockerfile/sign.ts';
import { sign as flywheelConfig } from './flywheel-config/sign.ts';
import { sign as flywheelGear } from './flywheel-gear/sign.ts';
import type { FormatSign } from './format-sign.ts';
import { sign as kaapanaProcessingContainer } from './kaapana-processing-container/sign.ts';
import { sign as kaapanaTask } from './kaapana-task/sign.ts';
import { sign as raiven } from './raiven/sign.ts';
import { sign as red } from './red/sign.ts';

/** The signs of every format, in the order of `FORMATS`: the first of those that equally many things speak for is taken. */
export const SIGNS: readonly FormatSign[] = [
  dockerfile,
  flywheelConfig,
  flywheelGear,
  kaapanaProcessingContainer,
  kaapanaTask,
  raiven,
  red,
];
