import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import { patternComplaint } from '../../../fragment/pattern/patterns.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { gearFragments } from '../gear-fragments.ts';

/** A pattern that Python cannot read: the manifest is accepted, and then every run of the gear is refused. */
export const fragmentPatterns: Rule = ({ document }) =>
  gearFragments(document.value).flatMap(({ schema, pointer }) => {
    const { pattern } = schema;
    const wrong = typeof pattern === 'string' ? patternComplaint(pattern) : null;
    if (wrong === null) return [];
    const at = childPointer(pointer, 'pattern');
    return [
      {
        id: 'pattern-syntax',
        severity: 'warning' as const,
        message: `The pattern ${quote(pattern)} of ${placeInWords(pointer)} cannot be read by Python: ${wrong}.`,
        help: 'Flywheel accepts the manifest and refuses every run of the gear, whatever its options: mend the pattern.',
        pointer: at,
        span: valueSpan(at, document),
      },
    ];
  });
