import type { ScaleRule } from '../../core/run/kaapana/memory/index.ts';
import type { ScaleForm } from './scale-form.ts';

/** A rule, or the sentence that says what Kaapana refuses of it. */
export type ReadRule =
  | { readonly kind: 'rule'; readonly rule: ScaleRule }
  | { readonly kind: 'refused'; readonly reason: string };

/** What the field is for, in the order of upstream's enumeration. */
export const MODES: Readonly<Record<ScaleRule['mode'], string>> = {
  sum: 'sum: all files together',
  max_file_size: 'max_file_size: the largest file',
  max_item_sum: 'max_item_sum: the largest folder',
};

/** A rule of the type `limit`, as the fields say it. */
export function readRule({ factor, mode, dir, glob, regex }: ScaleForm): ReadRule {
  if (!/^[+-]?\d{1,15}$/.test(factor.trim()))
    return {
      kind: 'refused',
      reason: `scale_factor is “${factor}”, and Kaapana takes whole numbers only, not 1.5.`,
    };
  return {
    kind: 'rule',
    rule: {
      factor: Number(factor),
      type: 'limit',
      mode: isMode(mode) ? mode : 'sum',
      targetDir: dir,
      targetGlob: glob,
      targetRegex: regex,
    },
  };
}

function isMode(mode: string): mode is ScaleRule['mode'] {
  return Object.hasOwn(MODES, mode);
}
