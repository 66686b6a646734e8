import type { FormatId } from '../format.ts';
import type { FormatDefinition } from '../formats/format-definition.ts';

/** How each format is loaded, in the order in which they are asked for: the small ones first, RED with the reader of YAML last. */
export const LOAD_DEFINITIONS: Readonly<Record<FormatId, () => Promise<FormatDefinition>>> = {
  'flywheel-gear': async () => (await import('../formats/flywheel-gear/flywheel-gear.ts')).flywheelGear,
  'flywheel-config': async () =>
    (await import('../formats/flywheel-config/flywheel-config.ts')).flywheelConfig,
  'kaapana-processing-container': async () =>
    (await import('../formats/kaapana-processing-container/kaapana-processing-container.ts'))
      .kaapanaProcessingContainer,
  'kaapana-task': async () => (await import('../formats/kaapana-task/kaapana-task.ts')).kaapanaTask,
  dockerfile: async () => (await import('../formats/dockerfile/dockerfile.ts')).dockerfile,
  raiven: async () => (await import('../formats/raiven/raiven.ts')).raiven,
  red: async () => (await import('../formats/red/red.ts')).red,
};
