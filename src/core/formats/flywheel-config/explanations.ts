import type { Explanations } from '../../explanations.ts';
import { sharedExplanations } from '../shared-explanations.ts';

/** What each problem of this format means. */
export const explanations: Explanations = {
  required: sharedExplanations['required'] ?? ['', ''],
  type: sharedExplanations['type'] ?? ['', ''],
  'not-json': sharedExplanations['not-json'] ?? ['', ''],
  'no-manifest': [
    'A configuration is judged against the manifest of its gear, and there is none beside this file.',
    'Put manifest.json into the same folder, or give both to Waybill together.',
  ],
  manifest: [
    'The manifest beside the configuration is not valid, so Flywheel can derive nothing from it and refuses every run.',
    'Mend the manifest first; the related place shows its first problem.',
  ],
  'manifest-pattern': [
    'An option of the manifest has a pattern that Python cannot read. The manifest itself is accepted, but every run is refused.',
    'Mend the pattern in the manifest.',
  ],
  'manifest-reference': [
    'A schema in the manifest refers to what is not there, to itself without end, or is otherwise of no use. The judge of Flywheel fails when it gets there.',
    'Write the schema out in its place in the manifest.',
  ],
  'too-costly': [
    'A schema in the manifest takes more steps to judge this configuration than Waybill allows. Nested repetitions in a pattern are the usual reason.',
    'Write a simpler pattern or schema.',
  ],
  'missing-option': [
    'An option that the manifest does not mark optional has no value. Flywheel fills in defaults before the run; a file written by hand must hold them.',
    'Add the option with its value.',
  ],
  'missing-input': [
    'An input that the manifest does not mark optional has no record.',
    'Add the record of the input, or mark the input optional in the manifest.',
  ],
  'unknown-option': [
    'The configuration has a value for an option that the manifest does not have. Flywheel refuses that.',
    'Rename or remove the value, or add the option to the manifest.',
  ],
  'option-value': [
    'The value of an option does not satisfy what the manifest demands of it: type, range, pattern or list of values.',
    'Change the value, or the option in the manifest.',
  ],
  'input-value': [
    'The record of an input does not satisfy what the manifest demands of it.',
    'Change the record, or the condition in the manifest.',
  ],
  'unknown-input': [
    'The configuration records an input that the manifest does not have. It is accepted and never read.',
    'Rename or remove it.',
  ],
  'input-base': [
    'The record of an input has another base than the manifest. It is accepted, and the gear looks for something else.',
    'Write the base that the manifest has.',
  ],
  'no-location': [
    'The record of a file says nothing of where the file lies. It is accepted, and a gear that opens the file fails.',
    'Add location with path and name.',
  ],
  location: [
    'The path of a file input does not lie in the folder that Flywheel makes for that input.',
    'Write a path below /flywheel/v0/input/ and the name of the input.',
  ],
  'key-in-file': [
    'The configuration holds an API key. It gives everybody who reads the file the rights of its owner.',
    'Withdraw the key, and keep the file out of repository and image.',
  ],
  'long-integer': ['A whole number has more digits than Python reads.', 'Write a smaller number, or a text.'],
};
