/** Generated from schemas/flywheel-gear by `npm run generate`; edits are lost. */
export const title = "Flywheel gear manifest";

export const against = "gears schema 4442b79";

export const fileNames = [
  "manifest.json"
];
