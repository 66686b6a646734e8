import { own } from '../../../document/as-object.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';

const OLD = '/custom/docker-image';
const BUILDER = '/custom/gear-builder';

/**
 * Where older gears name their image: `custom.docker-image` told the gear exchange what to pull (specification 0.1.9,
 * Reserved custom keys); specification 0.3.0 knows `custom.gear-builder.image` only.
 */
export const dockerImage: Rule = ({ document }) => {
  const custom = own(document.value, 'custom');
  const old = own(custom, 'docker-image');
  if (typeof old !== 'string' || old.trim() === '') return [];
  const builder = own(custom, 'gear-builder');
  const current = own(builder, 'image');
  const remove = { title: 'Remove "docker-image"', preferred: false, edits: removeEntry(document, OLD) };
  if (current === old) return [];
  if (current === undefined || current === '') {
    const edits =
      current === ''
        ? replaceValue(document, `${BUILDER}/image`, old)
        : insertEntry(document, BUILDER, 'image', old);
    return [
      {
        id: 'docker-image-only',
        severity: 'warning' as const,
        message:
          'The image is named by custom.docker-image only, which the gear exchange once read. The tools that build and upload a gear today read custom.gear-builder.image.',
        help: `Add "gear-builder": {"image": ${quote(old)}} to custom. To have the gear listed by its kind, add "category" too: analysis, converter, utility, qa or classifier.`,
        pointer: OLD,
        span: keySpan(OLD, document),
        fixes: [{ title: 'Add custom.gear-builder.image', edits }],
      },
    ];
  }
  return [
    {
      id: 'docker-image-differs',
      severity: 'warning' as const,
      message: `custom.docker-image is ${quote(old)}, and custom.gear-builder.image is ${quote(current)}. Which image a gear gets depends on who reads the manifest.`,
      help: 'Write one image in both, or remove docker-image.',
      pointer: OLD,
      span: valueSpan(OLD, document),
      related: [{ message: 'The other image stands here.', span: valueSpan(`${BUILDER}/image`, document) }],
      // Either may be the one that is meant.
      fixes: [
        { title: `Write ${quote(current)}`, preferred: false, edits: replaceValue(document, OLD, current) },
        remove,
      ],
    },
  ];
};
