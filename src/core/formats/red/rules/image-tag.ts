import { own } from '../../../document/as-object.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { hint } from './warning.ts';

const POINTER = '/container/settings/image/url';

/** An image without a version can be another one tomorrow, and the experiment another experiment. */
export const imageTag: Rule = ({ document }) => {
  const url = own(own(own(own(document.value, 'container'), 'settings'), 'image'), 'url');
  if (typeof url !== 'string' || url === '' || url.includes('@') || url.includes('{{')) return [];
  const [, tag] = /:([^/:]+)$/.exec(url) ?? [];
  if (tag !== undefined && tag !== 'latest') return [];
  return [
    hint(document, {
      id: 'image-version',
      pointer: POINTER,
      message: `The image ${quote(url)} is named without a version, so a later run may get another image.`,
      help: 'Add a version or a digest, such as :1.0.0, to keep the experiment reproducible.',
    }),
  ];
};
