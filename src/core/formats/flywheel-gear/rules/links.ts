import { own } from '../../../document/as-object.ts';
import { valueSpan } from '../../../document/spans.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';

/** `url` and `source` are meant to be addresses or empty (specification 0.3.0); upstream's judge checks no format. */
export const links: Rule = ({ document }) =>
  ['url', 'source'].flatMap((key) => {
    const value = own(document.value, key);
    if (typeof value !== 'string' || value === '' || /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value))
      return [];
    const pointer = `/${key}`;
    const bare = value.trim();
    const address = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare)
      ? `https://${bare}`
      : /^https?:\S+$/.test(bare)
        ? bare
        : null;
    const [first] = /\bhttps?:\/\/[^\s<>"{}|\\^`]*[^\s<>"{}|\\^`.,;]/i.exec(value) ?? [];
    const more = address === null && first !== undefined;
    return [
      {
        id: 'link',
        severity: 'warning' as const,
        message: `${key} is ${quote(value)}, which is ${more ? 'more than an address' : 'no address'}. Flywheel's judge does not look, and the page of the gear shows a link that leads nowhere.`,
        help: more
          ? 'Write one address; what else is to be said has its place in the description or in cite.'
          : 'Write a whole address that begins with https://, or an empty text.',
        pointer,
        span: valueSpan(pointer, document),
        fixes: [
          ...(address === null
            ? []
            : [{ title: `Write ${quote(address)}`, edits: replaceValue(document, pointer, address) }]),
          more
            ? {
                title: `Write ${quote(first)}`,
                preferred: false,
                edits: replaceValue(document, pointer, first),
              }
            : { title: 'Leave it empty', preferred: false, edits: replaceValue(document, pointer, '') },
        ],
      },
    ];
  });
