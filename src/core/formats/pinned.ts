import type { FormatId } from '../format.ts';
import type { Detection } from './detect-format.ts';
import { SIGNS } from './signs.ts';

/** The format that was asked for; null where none was. */
export function pinned(id: FormatId | undefined): Detection | null {
  const format = SIGNS.find((candidate) => candidate.id === id);
  return format === undefined ? null : { format, evidence: ['was asked for'] };
}
