/** Generated from schemas/red by `npm run generate`; edits are lost. */

/**
 * The settings of the execution engine ccfaice, which has none: an empty object.
 */
export interface REDCcfaiceSettings {}
