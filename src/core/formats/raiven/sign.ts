import { against, date, fileNames, title } from '../../../generated/raiven.facts.ts';
import type { FormatSign } from '../format-sign.ts';
import { evidence } from './evidence.ts';

export const sign: FormatSign = {
  id: 'raiven',
  title,
  platform: 'RAIVEN',
  fileNames,
  against,
  date,
  schemaNames: [],
  evidence,
};
