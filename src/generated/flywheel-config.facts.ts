/** Generated from schemas/flywheel-config by `npm run generate`; edits are lost. */
export const title = "Flywheel gear configuration";

export const against = "gears 0.3.1, invocation schema";

export const date = "2019-07-01";

export const fileNames = [];
