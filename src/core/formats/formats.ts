import { dockerfile } from './dockerfile/dockerfile.ts';
import { flywheelConfig } from './flywheel-config/flywheel-config.ts';
import { flywheelGear } from './flywheel-gear/flywheel-gear.ts';
import type { FormatDefinition } from './format-definition.ts';
import { kaapanaProcessingContainer } from './kaapana-processing-container/kaapana-processing-container.ts';
import { kaapanaTask } from './kaapana-task/kaapana-task.ts';
import { raiven } from './raiven/raiven.ts';
import { red } from './red/red.ts';

/** Every format that is judged; `explanations.ts` beside it holds what their problems mean. */
export const FORMATS: readonly FormatDefinition[] = [
  dockerfile,
  flywheelConfig,
  flywheelGear,
  kaapanaProcessingContainer,
  kaapanaTask,
  raiven,
  red,
];
