/** Generated from schemas/kaapana-task by `npm run generate`; edits are lost. */
export const title = "Kaapana task";

export const against = "task_api models 09bb59b";

export const fileNames = [
  "task.json"
];

export const fields = [];
