import type { FormatId } from '../../format.ts';
import { SIGNS } from '../../formats/signs.ts';

/** Who runs such a file: `Kaapana`. */
export function platformOf(format: FormatId): string {
  return SIGNS.find(({ id }) => id === format)?.platform ?? '';
}
