import { FORMATS } from '../../src/core/index.ts';
import { type Changed, changeOnce } from './change-once.ts';

export const FORMAT = 'flywheel-gear';

/** The example of Flywheel's gears with one letter too many in a key. */
export function manifest(): Changed {
  const example = FORMATS.find(({ id }) => id === FORMAT)?.example ?? '';
  return changeOnce(example, '"label":', '"labell":');
}
