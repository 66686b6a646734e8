import type { Explanations } from '../explanations.ts';

/** Problems that several formats with a schema have. */
export const sharedExplanations: Explanations = {
  required: [
    'A field that the platform insists on is missing.',
    'Add it; the message names it and says what belongs there.',
  ],
  type: [
    'A value has another type than the platform takes: a text in place of a number, one thing in place of a list.',
    'Write it in the type that the message names. A number in quotes is a text.',
  ],
  enum: [
    'A value is none of those that the platform allows here.',
    'Write one of the allowed values. Capital letters count.',
  ],
  'not-json': [
    'The file is written as YAML, and the platform reads it as JSON; it stops at the first sign that is none.',
    'Write the same content as JSON.',
  ],
};
