/** The formats that Waybill judges (CONTRACTS.md lists those to come). */
export const FORMAT_IDS = ['flywheel-gear', 'kaapana-processing-container'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
