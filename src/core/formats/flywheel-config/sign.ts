import { against, date, fileNames, title } from '../../../generated/flywheel-config.facts.ts';
import type { FormatSign } from '../format-sign.ts';
import { evidence } from './evidence.ts';

export const sign: FormatSign = {
  id: 'flywheel-config',
  title,
  platform: 'Flywheel',
  fileNames,
  against,
  date,
  schemaNames: ['flywheel-config.schema.json'],
  evidence,
};
