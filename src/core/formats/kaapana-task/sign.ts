import { against, date, fileNames, title } from '../../../generated/kaapana-task.facts.ts';
import type { FormatSign } from '../format-sign.ts';
import { evidence } from './evidence.ts';

export const sign: FormatSign = {
  id: 'kaapana-task',
  title,
  platform: 'Kaapana',
  fileNames,
  against,
  date,
  schemaNames: ['kaapana-task.schema.json', 'Task.schema.json'],
  evidence,
};
