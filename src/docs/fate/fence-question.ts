import type { FormatId } from '../../core/index.ts';
import type { LexedFence } from '../lex/lexed-page.ts';
import type { FenceWords } from './fence-words.ts';

/** All that decides about a fence's fate, gathered once; each check of a fence reads it. */
export interface FenceQuestion {
  readonly fence: LexedFence;
  /** Lower case. */
  readonly language: string;
  readonly words: FenceWords;
  /** The format that it would be judged by, null where it is no manifest. */
  readonly format: FormatId | null;
  /** Folders between the repository's root and the page, null where not known. */
  readonly folderDepth: number | null;
}

/** The kinds of fate that a fence's own words, then its language, then its content ask for; null for none. */
export type AskedFate = 'file' | 'console' | 'script' | 'output' | 'checked' | 'shown' | 'mermaid' | null;

/** Which fate a fence asks for. A word on the fence beats what its language or content implies. */
export function askedFate({ fence, language, words, format }: FenceQuestion): AskedFate {
  if (fence.kind !== 'fence') return null;
  if (words.values.shown !== undefined) return 'shown';
  if (words.values.title !== undefined) return 'file';
  if (words.words.has('output')) return 'output';
  if (language === 'console') return 'console';
  if (words.words.has('run')) return language === 'bash' || language === 'sh' ? 'script' : null;
  if (format !== null || words.values.check !== undefined) return 'checked';
  return language === 'mermaid' ? 'mermaid' : null;
}
