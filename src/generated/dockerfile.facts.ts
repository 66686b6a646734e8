/** Generated from schemas/dockerfile by `npm run generate`; edits are lost. */
export const title = "Dockerfile";

export const against = "BuildKit 0.34";

export const date = "2026-10-07";

export const fileNames = [
  "Dockerfile"
];
