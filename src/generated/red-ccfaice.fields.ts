/** Generated from schemas/red by `npm run generate`; edits are lost. */
export const fields = [];
