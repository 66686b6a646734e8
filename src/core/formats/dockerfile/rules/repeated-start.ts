import { keySpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** Of several CMD (or ENTRYPOINT, HEALTHCHECK) in one stage only the last one counts. */
export const repeatedStart: Rule = ({ document }) => {
  const instructions = placedInstructions(document);
  return instructions.flatMap(({ keyword, stage, pointer }, index) => {
    if (!['CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(keyword)) return [];
    const later = instructions
      .slice(index + 1)
      .find((other) => other.keyword === keyword && other.stage === stage);
    if (later === undefined) return [];
    return [
      {
        id: 'repeated-start',
        severity: 'warning' as const,
        message: `This ${keyword} has no effect, as another one follows in the same stage.`,
        help: 'Only the last one counts. Commands for the build belong into RUN.',
        pointer,
        span: keySpan(pointer, document),
        related: [{ message: 'This one counts.', span: keySpan(later.pointer, document) }],
      },
    ];
  });
};
