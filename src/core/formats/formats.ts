import { flywheelGear } from './flywheel-gear/flywheel-gear.ts';
import type { FormatDefinition } from './format-definition.ts';
import { kaapanaProcessingContainer } from './kaapana-processing-container/kaapana-processing-container.ts';

/** Every format that is judged. */
export const FORMATS: readonly FormatDefinition[] = [flywheelGear, kaapanaProcessingContainer];
