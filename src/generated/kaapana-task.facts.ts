/** Generated from schemas/kaapana-task by `npm run generate`; edits are lost. */
export const title = "Kaapana task";

export const against = "kaapana task_api 09bb59b";

export const fileNames = [
  "task.json"
];
