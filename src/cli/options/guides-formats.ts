/** The forms in which `waybill guides test` reports. */
export const GUIDES_FORMATS = ['human', 'json', 'junit', 'github'] as const;
/** One of them. */
export type GuidesFormat = (typeof GUIDES_FORMATS)[number];
