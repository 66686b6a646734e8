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
  'default-and-optional': [
    'An option of the config has a default and is marked optional as well. An option with a default always has a value.',
    'Remove one of the two.',
  ],
  'default-type': [
    'The default of an option does not satisfy the option itself. Flywheel takes the manifest and refuses each run that uses the default.',
    'Change the default, or the option.',
  ],
  'required-flag': [
    'An option is marked with "required": true. Options are judged as JSON Schemas of draft-04, in which required is a list of names.',
    'Remove it: an option is required unless it is marked "optional": true.',
  ],
  'enum-member': [
    'An option offers a value that its own type or range refuses. Flywheel takes the manifest and refuses each run with that value.',
    'Change the value, or the type or range of the option.',
  ],
  'no-value-possible': [
    'The bounds of an option exclude each other, so no run can ever set it.',
    'Change one of the bounds.',
  ],
  'no-effect': [
    'A condition stands where it can never apply: a bound for lists inside of items, or a pattern for a number. It is accepted and checks nothing.',
    'Move it to where it belongs, or remove it.',
  ],
  'misspelt-keyword': [
    'A key of an option is nearly one that Flywheel knows. Any key is allowed there, so the slip is not noticed and the condition or default is lost.',
    'Rename it.',
  ],
  'pattern-syntax': [
    'A pattern of an option cannot be read by Python, with which Flywheel judges. The manifest is accepted, and every run is refused.',
    'Mend the pattern. Python knows no [[:alpha:]] and no \\p{L}.',
  ],
  'broken-reference': [
    'An option refers to a schema that is not there. The manifest is accepted, and each run that sets the option is refused.',
    'Write the schema out in the place of the reference.',
  ],
  'too-costly': [
    'The schema of an option takes more steps to judge its default than Waybill allows. Nested repetitions in a pattern are the usual reason, and they stop the judge of Flywheel too.',
    'Write a simpler pattern or schema.',
  ],
  'option-id': [
    'The id of an option is no flag of a command line. Flywheel itself ignores it; scripts build commands from it.',
    'Write a flag such as -t or --threshold, or remove the id.',
  ],
  'option-id-clash': ['Two options have the same flag as their id.', 'Give each one of its own.'],
  'option-type': [
    'An option has no type, or one that Flywheel cannot ask a user for. The specification allows string, integer, number, boolean and array.',
    'Add or change the type.',
  ],
  'input-name': [
    'The name of an input has blanks, dots, slashes or other signs. It becomes the name of a folder and a step in paths.',
    'Use letters, digits, hyphens and underscores only.',
  ],
  'name-clash': [
    'An input and an option have the same name. Where both are given by name, one hides the other.',
    'Rename one of them.',
  ],
  link: [
    'url or source is no address. The judge of Flywheel does not check it, and the page of the gear shows a dead link.',
    'Write an address that begins with https://, or an empty text.',
  ],
  capability: [
    'The manifest asks for a capability that Flywheel does not have. The specification forbids a site to start a gear whose capabilities it does not know.',
    'Remove it. The only capability is networking.',
  ],
  disabled: ['custom.flywheel.invalid keeps Flywheel from running the gear.', 'Remove it to run the gear.'],
  'image-version': [
    'The tag of the image and the version of the gear differ, or the image has no tag of its own.',
    'Use the version as the tag, and raise both for each release.',
  ],
  'image-name': ['The image and the gear have different names.', 'Use one name for both.'],
  'empty-image': [
    'The manifest names no image. It is accepted, and the gear can be neither built nor uploaded by it.',
    'Write the name under which the image is built, with its tag.',
  ],
  'docker-image-only': [
    'The image is named in the way of older gears, by custom.docker-image. Newer releases of the specification know custom.gear-builder.image only.',
    'Add custom.gear-builder.image.',
  ],
  'docker-image-differs': [
    'custom.docker-image and custom.gear-builder.image name different images.',
    'Write the same image in both, or remove docker-image.',
  ],
  'empty-command': [
    'The command is an empty text, so a run does nothing.',
    'Write a command, or remove the key.',
  ],
  'command-reference': [
    'The command speaks of an option or input that the manifest does not have.',
    'Correct the name, or add the option or input.',
  ],
  'command-and-entrypoint': [
    'The manifest starts another command than the ENTRYPOINT of the Dockerfile. Flywheel takes the one of the manifest.',
    'Let both start the same.',
  ],
  'environment-overrides': [
    'environment gives a variable another value than the Dockerfile. In a run of the gear the value of the manifest counts.',
    'Write the same value in both.',
  ],
  'environment-path': [
    'The Dockerfile sets PATH and environment does not. The specification promises a run the usual PATH of a system only.',
    'Repeat the PATH of the Dockerfile in environment.',
  ],
  'environment-reference': [
    'A value of environment contains a variable such as $PATH. Nothing replaces it: the gear gets the text as it is written.',
    'Write the whole value.',
  ],
  'environment-of-a-shell': [
    'environment sets a variable that each shell sets for itself, such as PWD or HOSTNAME.',
    'Remove it.',
  ],
  'documented-name': [
    'A documented command sets an input or option by a name that the manifest does not have.',
    'Use one name in the manifest, the documents and the code.',
  ],
  'long-integer': ['A whole number has more digits than Python reads.', 'Write a smaller number, or a text.'],
};
