/** Generated from schemas/red by `npm run generate`; edits are lost. */
export const title = "RED experiment";

export const against = "red-val 9.3.0";

export const date = "2023-11-30";

export const fileNames = [
  ".red.yml",
  ".red.yaml",
  ".red.json",
  ".red"
];
