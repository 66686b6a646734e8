import { against, date, fileNames, title } from '../../../generated/dockerfile.facts.ts';
import type { FormatSign } from '../format-sign.ts';
import { evidence } from './evidence.ts';

export const sign: FormatSign = {
  id: 'dockerfile',
  title,
  platform: 'BuildKit',
  fileNames,
  against,
  date,
  schemaNames: [],
  evidence,
};
