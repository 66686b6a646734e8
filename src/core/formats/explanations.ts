import type { Explanations } from '../explanations.ts';
import type { FormatId } from '../format.ts';
import { explanations as dockerfile } from './dockerfile/explanations.ts';
import { explanations as flywheelConfig } from './flywheel-config/explanations.ts';
import { explanations as flywheelGear } from './flywheel-gear/explanations.ts';
import { explanations as kaapanaProcessingContainer } from './kaapana-processing-container/explanations.ts';
import { explanations as kaapanaTask } from './kaapana-task/explanations.ts';
import { explanations as raiven } from './raiven/explanations.ts';
import { explanations as red } from './red/explanations.ts';

/** What each problem of a format means, by the part of its id behind the format. Not needed to judge, so no format holds its own. */
export const FORMAT_EXPLANATIONS: Readonly<Record<FormatId, Explanations>> = {
  dockerfile: dockerfile,
  'flywheel-config': flywheelConfig,
  'flywheel-gear': flywheelGear,
  'kaapana-processing-container': kaapanaProcessingContainer,
  'kaapana-task': kaapanaTask,
  raiven: raiven,
  red: red,
};
