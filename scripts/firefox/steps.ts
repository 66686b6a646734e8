import type { FirefoxStep } from './firefox-step.ts';
import { EDITOR_STEPS } from './steps/editor.ts';
import { FILE_STEPS } from './steps/files.ts';
import { FIX_STEPS } from './steps/fixes.ts';
import { LOOK_STEPS } from './steps/looks.ts';
import { PAGE_STEPS } from './steps/pages.ts';
import { SHARE_STEPS } from './steps/share.ts';
import { WRITING_STEPS } from './steps/writing.ts';

/** All that is done in Firefox, in this order. */
export const STEPS: readonly FirefoxStep[] = [
  ...PAGE_STEPS,
  ...WRITING_STEPS,
  ...FIX_STEPS,
  ...FILE_STEPS,
  ...SHARE_STEPS,
  ...EDITOR_STEPS,
  ...LOOK_STEPS,
];
