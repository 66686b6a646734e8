import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import { nearest } from '../../../wording/nearest.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';

/** The one capability that there is (specification 0.1.9 and 0.3.0, Capabilities). */
const NETWORKING = 'networking';

/** Any text is accepted as a capability, and who does not know it must not run the gear. */
export const capabilities: Rule = ({ document }) => {
  const listed = own(document.value, 'capabilities');
  if (!Array.isArray(listed)) return [];
  return listed.slice(0, 200).flatMap((name: unknown, index) => {
    if (typeof name !== 'string' || name === NETWORKING) return [];
    const pointer = childPointer('/capabilities', index);
    const isTypo = nearest(name, [NETWORKING, 'network']).length > 0;
    return [
      {
        id: 'capability',
        severity: 'warning' as const,
        message: `${quote(name)} is no capability that Flywheel has; the only one is "networking". The judge accepts any text, and a site that does not know it may not start the gear.`,
        help: isTypo
          ? 'Write "networking".'
          : 'Remove it. A GPU, for instance, is no capability: the site assigns it.',
        pointer,
        span: valueSpan(pointer, document),
        fixes: [
          isTypo
            ? { title: 'Write "networking"', edits: replaceValue(document, pointer, NETWORKING) }
            : { title: `Remove ${quote(name)}`, edits: removeEntry(document, pointer) },
        ],
      },
    ];
  });
};
