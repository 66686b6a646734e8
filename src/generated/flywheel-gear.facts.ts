/** Generated from schemas/flywheel-gear by `npm run generate`; edits are lost. */
export const title = "Flywheel gear manifest";

export const against = "gears schema 4442b79";

export const date = "2019-07-01";

export const fileNames = [
  "manifest.json"
];
