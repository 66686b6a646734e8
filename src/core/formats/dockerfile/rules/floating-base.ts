import { valueSpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { baseImages } from '../base-image.ts';

/** An image without a tag, or with `latest`, is another one next month. */
export const floatingBase: Rule = ({ document }) =>
  baseImages(document).flatMap(({ name, tag, digest, pointer: from }) => {
    if (digest !== null || (tag !== null && tag !== 'latest')) return [];
    // Withdrawn altogether, which another rule tells.
    if (name === 'nvidia/cuda' || name === 'centos') return [];
    // Kaapana builds these itself, always under the tag latest.
    if (name.startsWith('local-only/')) return [];
    const pointer = `${from}/arguments/0`;
    return [
      {
        id: 'floating-base',
        severity: 'hint' as const,
        message: `${name}${tag === null ? ' without a tag means' : ':latest is'} whatever is newest on the day of the build.`,
        help: 'Name a version, or a digest where there are none, so that the next build gives the same image.',
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
