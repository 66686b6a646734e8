/** Generated from schemas/kaapana-processing-container by `npm run generate`; edits are lost. */
export const title = "Kaapana processing container";

export const against = "kaapana task_api 09bb59b";

export const date = "2025-12-18";

export const fileNames = [
  "processing-container.json"
];
