import { loadParts } from './load-parts.ts';

/** Sees to it that all there is to judge with is loaded. A second call loads nothing anew, unless the first one failed. */
export async function loadFormats(): Promise<void> {
  await loadParts().all;
}
