import type { Badge, PageMark } from '../badge/badge.ts';

/** A Markdown node that renders as an element of our choice. */
export interface BadgeNode {
  type: 'paragraph';
  data: { hName: string; hProperties: Record<string, string> };
  children: (BadgeNode | { type: 'strong'; children: TextNode[] } | TextNode)[];
}

interface TextNode {
  type: 'text';
  value: string;
}

/** A badge as nodes: the verdict first and strong, then its facts. a note, and a check, look quieter. */
export function badgeNode(badge: Badge, kind: PageMark['kind']): BadgeNode {
  const words = badge.details.map((detail) =>
    typeof detail === 'string'
      ? element('span', {}, [{ type: 'text', value: detail }])
      : element('a', { href: detail.address }, [{ type: 'text', value: detail.text }]),
  );
  return element(
    'p',
    {
      class: `waybill-label waybill-label--${kind === 'example' ? kind : 'note'} waybill-label--${badge.tone} not-content`,
    },
    [
      { type: 'strong', children: [{ type: 'text', value: badge.headline }] },
      ...words.flatMap((word): BadgeNode['children'] => [{ type: 'text', value: ' ' }, word]),
    ],
  );
}

function element(
  hName: string,
  hProperties: Record<string, string>,
  children: BadgeNode['children'],
): BadgeNode {
  return { type: 'paragraph', data: { hName, hProperties }, children };
}
