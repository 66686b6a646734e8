/** Generated from schemas/flywheel-config by `npm run generate`; edits are lost. */
export const title = "Flywheel config";

export const against = "the invocation schema of the gear";

export const fileNames = [];

export const fields = [];
