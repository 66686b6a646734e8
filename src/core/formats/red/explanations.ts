import type { Explanations } from '../../explanations.ts';
import { sharedExplanations } from '../shared-explanations.ts';

const { required, type, enum: allowed } = sharedExplanations;

/** What each problem of this format means. */
export const explanations: Explanations = {
  ...(required === undefined ? {} : { required }),
  ...(type === undefined ? {} : { type }),
  ...(allowed === undefined ? {} : { enum: allowed }),
  'unknown-key': [
    'RED allows no such key here, often because of a slip of spelling or because the key belongs elsewhere.',
    'Rename, move or remove it. A remark for readers goes into doc.',
  ],
  minimum: ['A number is smaller than allowed.', 'Write a larger one.'],
  'red-version': [
    'The key redVersion is not the text "9", which is the version that Curious Containers 9 reads.',
    'Write "9" in quotes; without them it is a number.',
  ],
  'old-version': [
    'The file is of an older version of RED, which Curious Containers 9 refuses. All versions from 2 to 8 can be migrated.',
    'Apply the fix. It changes the version, the connectors, their access and the engines, and leaves everything else as it is; what it cannot decide is told beside it.',
  ],
  'former-connector': [
    'Up to RED 5 a connector was a class of Python, named by pyModule and pyClass. Since RED 6 it is a program.',
    'Write command with the program that does the same instead of the two keys. It must be installed in the image.',
  ],
  'beside-batches': [
    'inputs, outputs or cloud stand at the top of a file that has batches. Each batch has its own.',
    'Move them into the batches, or remove batches for a single run.',
  ],
  'unknown-input': [
    'A value is given for an argument that cli.inputs does not describe, often because of a slip of spelling.',
    'Use the name that cli.inputs uses, or describe the argument there.',
  ],
  'missing-input': [
    'cli.inputs describes an argument that is not optional, and a run has no value for it.',
    'Give it a value, or mark its type as optional with a question mark.',
  ],
  'input-type': [
    'A value has another type than cli.inputs says. A whole number with a point, such as 80.0, is no int.',
    'Change the value or the type.',
  ],
  'unknown-output': [
    'Something is to be sent that cli.outputs does not describe, often because of a slip of spelling.',
    'Use the name that cli.outputs uses, or describe the result there.',
  ],
  'output-type': [
    'The class of an output is another than the type that cli.outputs gives to the same name.',
    'Change one of the two.',
  ],
  name: [
    'A name in cli.inputs or cli.outputs has other characters than letters, digits, _ and -.',
    'Choose another name. What the program sees is the prefix and the value, not the name.',
  ],
  'absolute-glob': [
    'The path of a result begins with a slash. Results are looked for in the folder that the command runs in.',
    'Write a relative path, and have the command write there.',
  ],
  'key-type': [
    'A key is a number, a date, null, true or false in YAML, and Curious Containers takes only texts.',
    'Put the key in quotes.',
  ],
  'key-line': [
    'A key and its colon stand in different lines, or the key has more than 1,024 characters. Curious Containers reads JSON as YAML, which allows neither.',
    'Write key and colon in one line.',
  ],
  tab: [
    'A tab stands between the signs of a YAML text. Curious Containers reads YAML with ruamel.yaml, which refuses tabs outside of quotes and brackets.',
    'Replace the tab by blanks.',
  ],
  unprintable: [
    'The text holds a control character, which no editor shows. ruamel.yaml refuses it, even in quotes and comments.',
    'Remove it, or write it as an escape in double quotes.',
  ],
  tag: [
    'A value is marked with a tag, a word behind !, that Curious Containers does not know; it refuses the file.',
    'Remove the tag, or put the text into quotes if ! belongs to it.',
  ],
  date: [
    'A date such as 2020-01-31, or the sign =, stands without quotes. YAML as Curious Containers reads it makes a date of the one and nothing of the other.',
    'Put it in quotes.',
  ],
  engine: [
    'red-val accepts any name of an engine; faice exec and CC-Agency know docker for container, ccfaice and ccagency for execution.',
    'Write one of these names.',
  ],
  oneof: [
    'A value fits more than one of the forms of which it may have one.',
    'Remove what belongs to the other form.',
  ],
  'former-gpus': [
    'The settings of GPUs are written as in RED 7, a list with minVram or a count without vendor.',
    'Write an object with vendor, and devices with vramMin or a count.',
  ],
  'gpu-count': [
    'The settings ask for no GPU: a count below 1, or an empty list of devices. Nothing complains, and the container gets none.',
    'Ask for one at least, or leave gpus out.',
  ],
  'vram-missing': [
    'A device has no vramMin. The schema allows that, and the program that looks for GPUs stops with a KeyError.',
    'Say how much memory the GPU must have, or ask for GPUs by count.',
  ],
  'variable-place': [
    'Variables in double braces are filled in below access and auth only. Anywhere else faice exec and CC-Agency stop.',
    'Write the value itself. To run with several values, use batches.',
  ],
  'variable-form': [
    'The double braces of a variable do not come in pairs around a name.',
    'Write {{name}}; double braces cannot be used for anything else.',
  ],
  'protected-key': [
    'password, privateKey and keys that begin with an underscore are for credentials and stand below access or auth only.',
    'Choose another name.',
  ],
  'clear-secret': [
    'A password or key is written in clear text, so whoever gets the file gets it too.',
    'Write a variable such as {{password}}. faice exec asks for its value, or takes it from the keyring.',
  ],
  'agency-outputs': [
    'CC-Agency runs nothing that has no outputs, at the top or in a batch.',
    'Add outputs; an empty object will do.',
  ],
  'agency-ram': [
    'CC-Agency runs nothing without knowing how much memory it needs.',
    'Add ram to the settings of the container, in MB.',
  ],
  'agency-access': [
    'faice exec sends an experiment to CC-Agency only with the address and credentials in the settings.',
    'Add access with url and auth.',
  ],
  'no-command': [
    'The command line is empty: there is no baseCommand, and no argument takes its place.',
    'Add baseCommand.',
  ],
  'command-with-blanks': [
    'baseCommand as a text is the name of one program. With blanks in it no such program is found.',
    'Write a list of the program and its first arguments.',
  ],
  'split-prefix': [
    'A prefix that ends with = becomes an argument of its own, and the value the next one.',
    'Add separate: false to the binding.',
  ],
  'idle-position': [
    'An argument with a prefix also has a position, which is not looked at: all arguments with a prefix stand behind the others.',
    'Remove position.',
  ],
  'same-position': [
    'Two arguments without a prefix have the same position; one that is left out is 0. The order of the file decides then, and many programs that write JSON or YAML sort it anew.',
    'Give each its own position.',
  ],
  'unsent-result': [
    'Some results are sent by outputs, and this one is not, so it is lost with the container.',
    'Add it to outputs if you need it.',
  ],
  cloud: [
    'The key cloud mounts a folder of CC-Cloud. The code of version 9.3.0 accepts it and no published schema does; in a batch it is never read.',
    'Keep it only where the CC-Agency that you use offers CC-Cloud.',
  ],
  'image-version': [
    'The image has no version, so that a later run may get another image, and with it another result.',
    'Add a version or a digest.',
  ],
  'mounted-file': ['Only folders can be mounted, and the connector of a file has mount.', 'Remove mount.'],
  'no-listing': [
    'red-connector-http cannot see what a folder holds, so it fetches only what a listing names.',
    'Add a listing, or mount the folder.',
  ],
  'former-access': [
    'Connectors of ssh had folder, file and credentials side by side in access before RED 7, and http knew mergeAgencyData. The connectors of today stop at that.',
    'Apply the fix: the path is one key, and the credentials stand in auth.',
  ],
  'connector-access': [
    'A connector checks its access when the container runs, and this one would stop: a key is missing, or it knows none of the name.',
    'Compare access with the documentation of the connector.',
  ],
  'glob-reference': [
    'A glob refers to an input that cli.inputs does not describe.',
    'Use the name that cli.inputs uses.',
  ],
};
