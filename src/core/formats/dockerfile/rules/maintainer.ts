import { valueSpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** MAINTAINER is deprecated since 2016; a label takes its place. */
export const maintainer: Rule = ({ document }) =>
  placedInstructions(document).flatMap(({ keyword, pointer, arguments: [name = ''] }) => {
    if (keyword !== 'MAINTAINER') return [];
    const span = valueSpan(pointer, document);
    const label = `LABEL org.opencontainers.image.authors="${name.replace(/^(["'])(.*)\1$/, '$2').replaceAll('"', '\\"')}"`;
    const oneLine = !document.text.slice(span.start, span.end).includes('\n');
    return [
      {
        id: 'maintainer',
        severity: 'hint' as const,
        message: 'MAINTAINER is deprecated.',
        help: `Write ${label} instead.`,
        pointer,
        span,
        fixes:
          oneLine && !name.includes('\\')
            ? [{ title: 'Write it as a label', edits: [{ ...span, text: label }] }]
            : [],
      },
    ];
  });
