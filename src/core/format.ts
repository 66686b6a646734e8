/** The formats that Waybill judges (CONTRACTS.md lists those to come). */
export const FORMAT_IDS = ['flywheel-gear', 'kaapana-processing-container'] as const;
/** The name of a format in results, options and addresses. */
export type FormatId = (typeof FORMAT_IDS)[number];
