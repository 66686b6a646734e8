import { FORMAT_IDS } from '../generated/format-ids.ts';

export { FORMAT_IDS };
/** The name of a format in results, options and addresses; the folders of `schemas/` bear them. */
export type FormatId = (typeof FORMAT_IDS)[number];
