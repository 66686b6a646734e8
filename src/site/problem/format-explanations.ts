import type { FormatId } from '../../core/index.ts';
import type { Explanations } from './problem-kind.ts';

const SHARED: Explanations = {
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
    'The content is right, but it is written as YAML, and the platform reads JSON.',
    'Write the same content as JSON before it goes into the image.',
  ],
};

const BY_FORMAT: Readonly<Record<FormatId, Explanations>> = {
  'flywheel-gear': {
    'unknown-key': [
      'The gear schema allows no such key here, often because of a slip of spelling.',
      'Rename or remove it. What is your own belongs under custom.',
    ],
    pattern: [
      'A text does not have the form that Flywheel asks for, as in a name or a link.',
      'Change it to the form that the message shows.',
    ],
    'max-length': ['A text is longer than Flywheel stores.', 'Shorten it.'],
    'min-items': ['A list that must have an entry is empty.', 'Add an entry, or leave the field out.'],
    'unique-items': [
      'The same entry stands twice in a list that must not repeat itself.',
      'Remove one of them.',
    ],
    minimum: ['A number is smaller than allowed.', 'Write a larger one.'],
    dependencies: [
      'A field stands without another one that it needs.',
      'Add the other field, or remove this one.',
    ],
    anyof: [
      'A value has none of the forms that are allowed in its place.',
      'Compare it with the fields of the format.',
    ],
    not: ['A value has a form that is ruled out in its place.', 'Compare it with the fields of the format.'],
    'default-and-optional': [
      'An option of the config has a default and is marked optional as well. An option with a default always has a value.',
      'Remove one of the two.',
    ],
    'default-type': [
      'The default of an option does not satisfy the option itself. Flywheel takes the manifest and refuses each run that uses the default.',
      'Change the default, or the option.',
    ],
  },
  'kaapana-processing-container': {
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
  },
};

/** What each problem of a format means, by the part of its id behind the format. */
export function formatExplanations(format: FormatId): Explanations {
  return { ...SHARED, ...BY_FORMAT[format] };
}
