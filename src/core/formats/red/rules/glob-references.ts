import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { warning } from './warning.ts';

/** `$(inputs.NAME…)` in a glob stands for a value of an input (cc-core 9.3.0, input_references.py). */
const REFERENCE = /\$\(inputs(?:\.([a-zA-Z0-9_-]+)|\[["']([^"']+)["']\])/g;

/** References to inputs that cli.inputs does not describe; faice and CC-Agency stop at them. */
export const globReferences: Rule = ({ document }) => {
  const cli = own(document.value, 'cli');
  const described = Object.keys(asObject(own(cli, 'inputs')) ?? {});
  return Object.entries(asObject(own(cli, 'outputs')) ?? {}).flatMap(([name, result]) => {
    const glob = own(own(result, 'outputBinding'), 'glob');
    if (typeof glob !== 'string') return [];
    return [...glob.matchAll(REFERENCE)].flatMap(([, dotted, quoted]) => {
      const input = dotted ?? quoted ?? '';
      if (described.includes(input)) return [];
      const meant = nearest(input, described);
      return [
        warning(document, {
          id: 'glob-reference',
          pointer: `${childPointer('/cli/outputs', name)}/outputBinding/glob`,
          message: `The glob names the input ${quote(input)}, which cli.inputs does not describe; faice exec and CC-Agency stop at it.`,
          help:
            meant.length > 0
              ? `Did you mean ${listInWords(meant)}?`
              : `Described are ${listInWords(described.slice(0, 12), 'and')}.`,
        }),
      ];
    });
  });
};
