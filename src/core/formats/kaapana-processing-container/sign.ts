import { against, date, fileNames, title } from '../../../generated/kaapana-processing-container.facts.ts';
import type { FormatSign } from '../format-sign.ts';
import { evidence } from './evidence.ts';

export const sign: FormatSign = {
  id: 'kaapana-processing-container',
  title,
  platform: 'Kaapana',
  fileNames,
  against,
  date,
  schemaNames: ['kaapana-processing-container.schema.json', 'ProcessingContainer.schema.json'],
  evidence,
};
