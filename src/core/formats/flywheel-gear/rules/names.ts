import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';

/** Recommended by the specification (0.3.0, Input key naming). */
const SIMPLE = /^[A-Za-z0-9_-]+$/;

/** Names of inputs become folders and steps of paths; names of inputs and options meet on the command line. */
export const names: Rule = ({ document }) => {
  const inputs = new Set(Object.keys(asObject(own(document.value, 'inputs')) ?? {}));
  const options = asObject(own(document.value, 'config')) ?? {};
  return [...inputs].flatMap((name) => {
    const pointer = childPointer('/inputs', name);
    const span = keySpan(pointer, document);
    const simple = name.trim().replaceAll(/[^A-Za-z0-9_-]+/g, '_');
    const free = SIMPLE.test(simple) && !inputs.has(simple);
    const odd = {
      id: 'input-name',
      severity: 'warning' as const,
      message: `The input ${quote(name)} has characters other than letters, digits, _ and -. Its file lies in a folder of that name, and Flywheel's own pages stumble over dots, blanks and slashes in it.`,
      help: free
        ? `Rename it to ${quote(simple)}, here and in the code of the gear.`
        : 'Choose a simple name.',
      pointer,
      span,
      fixes: free
        ? [
            {
              title: `Rename to ${quote(simple)}`,
              preferred: false,
              edits: renameKey(document, pointer, simple),
            },
          ]
        : [],
    };
    const clash = {
      id: 'name-clash',
      severity: 'hint' as const,
      message: `${quote(name)} is the name of an input and of an option.`,
      help: 'Both are told apart in config.json, but not on a command line or in a call of the SDK, where they are given by name: rename one.',
      pointer,
      span,
      related: [
        { message: 'The option stands here.', span: keySpan(childPointer('/config', name), document) },
      ],
    };
    return [...(SIMPLE.test(name) ? [] : [odd]), ...(Object.hasOwn(options, name) ? [clash] : [])];
  });
};
