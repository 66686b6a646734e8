/** The forms in which `waybill run` reports. */
export const RUN_FORMATS = ['human', 'json', 'junit', 'github'] as const;
/** One of them. */
export type RunFormat = (typeof RUN_FORMATS)[number];
