/** Generated from the folders of schemas/ by `npm run generate`; edits are lost. */
export const FORMAT_IDS = [
  'dockerfile',
  'flywheel-config',
  'flywheel-gear',
  'kaapana-processing-container',
  'kaapana-task',
  'raiven',
  'red',
] as const;
