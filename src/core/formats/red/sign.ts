import { against, date, fileNames, title } from '../../../generated/red.facts.ts';
import type { FormatSign } from '../format-sign.ts';
import { evidence } from './evidence.ts';

export const sign: FormatSign = {
  id: 'red',
  title,
  platform: 'Curious Containers',
  fileNames,
  against,
  date,
  schemaNames: ['red.schema.json', 'red-9.json'],
  evidence,
};
