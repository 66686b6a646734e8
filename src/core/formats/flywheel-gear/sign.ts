import { against, date, fileNames, title } from '../../../generated/flywheel-gear.facts.ts';
import type { FormatSign } from '../format-sign.ts';
import { evidence } from './evidence.ts';

export const sign: FormatSign = {
  id: 'flywheel-gear',
  title,
  platform: 'Flywheel',
  fileNames,
  against,
  date,
  schemaNames: [
    'flywheel-gear.schema.json',
    'gears/spec/manifest.schema.json',
    'gears/master/spec/manifest.schema.json',
  ],
  evidence,
};
