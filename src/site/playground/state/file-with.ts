import { NO_HISTORY } from './history.ts';
import type { GivenFile, PlaygroundFile } from './state.ts';

/** A file that nothing is known of yet. */
export function fileWith(id: number, { name, text, format }: GivenFile): PlaygroundFile {
  return { id, name, text, pinned: format, outcome: { kind: 'empty' }, isOther: false, history: NO_HISTORY };
}
