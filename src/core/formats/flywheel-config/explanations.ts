import type { Explanations } from '../../explanations.ts';

/** What each problem of this format means. */
export const explanations: Explanations = {};
