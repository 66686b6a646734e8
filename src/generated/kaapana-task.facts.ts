/** Generated from schemas/kaapana-task by `npm run generate`; edits are lost. */
export const title = "Kaapana task";

export const against = "kaapana task_api 09bb59b";

export const date = "2025-12-18";

export const fileNames = [
  "task.json"
];
