import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';

/** A glob is looked for in the output folder and must not be absolute (red_val 9.3.0, red_validation.py, _check_output_glob). */
export const absoluteGlobs: Rule = ({ document }) =>
  Object.entries(asObject(own(own(document.value, 'cli'), 'outputs')) ?? {}).flatMap(([name, entry]) => {
    const type = own(entry, 'type');
    const glob = own(own(entry, 'outputBinding'), 'glob');
    if (type === 'stdout' || type === 'stderr' || typeof glob !== 'string' || !glob.startsWith('/'))
      return [];
    const pointer = childPointer(childPointer(childPointer('/cli/outputs', name), 'outputBinding'), 'glob');
    const relative = glob.replace(/^\/+/, '');
    return [
      {
        id: 'absolute-glob',
        severity: 'error' as const,
        message: `The result ${quote(name)} is looked for at ${quote(glob)}, which begins with a slash.`,
        help: 'Write a path in the folder that the command runs in, and have the command write there.',
        pointer,
        span: valueSpan(pointer, document),
        fixes:
          relative === ''
            ? []
            : [
                // The command has to write there too, which only its author can see to.
                {
                  title: `Write ${quote(relative)}`,
                  edits: replaceValue(document, pointer, relative),
                  placeholder: true,
                },
              ],
      },
    ];
  });
