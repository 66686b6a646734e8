import type { Document } from '../document.ts';
import type { FinalStage } from './final-stage-value.ts';

/** The final image of a Dockerfile; null where the document is none or has no FROM. */
export function finalStage(_document: Document): FinalStage | null {
  return null;
}
