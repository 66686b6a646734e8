import type { Explanations } from '../../explanations.ts';
import { sharedExplanations } from '../shared-explanations.ts';

/** What each problem of this format means. */
export const explanations: Explanations = {
  ...sharedExplanations,
  'unknown-key': [
    'Kaapana does not know the key and drops it without a word, so what it was meant to do does not happen.',
    'Rename or remove it.',
  ],
  coerced: [
    'Kaapana reads the value as a number, though it is written as something else. The published schema does not.',
    'Write it as a number.',
  ],
  'template-mark': [
    'Kaapana renders the file with Jinja2 before it reads it, so braces with per cent, hash or another brace are replaced.',
    'Write the value itself.',
  ],
};
