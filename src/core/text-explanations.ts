import type { Explanations } from './explanations.ts';

/** Problems of a text before anything is known about its format; ids in full. */
export const TEXT_EXPLANATIONS: Explanations = {
  'format/other': [
    'The content is that of another format than the one that was chosen by --as, in the playground or by $schema, so most of what follows comes from that.',
    'Choose the format of the content, or take the file that belongs to the format that was chosen.',
  ],
  'format/unknown': [
    'The text can be read, but nothing in it says which format it is.',
    'Choose the format: in the playground from the list, on the command line with --as.',
  ],
  'json/syntax': [
    'The text is no JSON: a comma, a quote or a bracket is missing or too many.',
    'Mend the places that the messages name; most have a fix. What can be understood is judged all the same.',
  ],
  'json/not-finite': [
    'NaN and Infinity are no JSON, though some readers take them.',
    'Write a number, or leave the field out.',
  ],
  'json/byte-order-mark': [
    'The text starts with an invisible mark that some editors put there, and strict readers refuse it.',
    'Save the file as UTF-8 without a byte order mark.',
  ],
  'text/not-utf-8': [
    'The file holds bytes that are no UTF-8, the encoding that every platform reads. Often it was saved as Latin-1.',
    'Save the file as UTF-8.',
  ],
  'json/duplicate-key': [
    'The same key stands twice in one object. Most readers keep the last one and drop the other without a word.',
    'Remove one of them.',
  ],
  'yaml/syntax': [
    'The text is no YAML: an indentation, a quote or a bracket is wrong.',
    'Mend the places that the messages name; most have a fix. YAML takes blanks only for indentation, never tabs.',
  ],
  'yaml/duplicate-key': ['The same key stands twice in one mapping.', 'Remove one of them.'],
  'yaml/several-documents': [
    'The text holds several documents, parted by lines of three hyphens. A manifest is one document.',
    'Put each into a file of its own.',
  ],
  'text/too-long': [
    'The text is longer than what is judged. No manifest comes near that length.',
    'Look whether this is the file that you meant.',
  ],
  'text/too-deep': [
    'Lists and objects are nested deeper than what is judged.',
    'Look whether this is the file that you meant.',
  ],
  'text/too-many-aliases': [
    'Aliases repeat parts of the text so often that it would grow beyond all bounds.',
    'Write the parts out, or repeat fewer of them.',
  ],
  'text/too-many-problems': [
    'There are more problems than a list can show.',
    'Mend those that are listed first, and judge again.',
  ],
};
