import type { Settings } from './settings.ts';

/** All that a directive may say (FENCES.md, "Examples"). */
export const DIRECTIVE_KEYS = [
  'example',
  'needs',
  'timeout',
  'files',
  'continues',
  'keep',
  'same',
  'verify',
] as const;
/** One of them. */
export type DirectiveKey = (typeof DIRECTIVE_KEYS)[number];

/** A directive of the page, read. */
export interface Directive {
  readonly line: number;
  readonly column: number;
  /** Id of the example that it opens, null for one that belongs to the current example or to the page. */
  readonly example: string | null;
  readonly verify: string | null;
  readonly settings: Settings;
}
