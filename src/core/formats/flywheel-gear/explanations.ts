import type { Explanations } from '../../explanations.ts';
import { sharedExplanations } from '../shared-explanations.ts';

/** What each problem of this format means. */
export const explanations: Explanations = {
  ...sharedExplanations,
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
};
