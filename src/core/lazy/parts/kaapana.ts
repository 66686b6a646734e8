export { kaapanaProcessingContainer } from '../../formats/kaapana-processing-container/kaapana-processing-container.ts';
export { kaapanaTask } from '../../formats/kaapana-task/kaapana-task.ts';
