import type { Badge, BadgeLink, ExampleFacts, ManifestLink, PageMark } from '../badge/badge.ts';

/** A Markdown node that renders as an element of our choice. */
export interface BadgeNode {
  type: 'paragraph';
  data: { hName: string; hProperties: Record<string, string> };
  children: BadgeChild[];
}

type BadgeChild =
  | BadgeNode
  | { type: 'strong'; children: TextNode[] }
  | { type: 'code'; lang: string; meta: string; value: string }
  | TextNode;

interface TextNode {
  type: 'text';
  value: string;
}

/** The nodes of a mark: an example's badges with what stands behind them are one card, others stand alone. */
export function markNodes({ kind, badges, facts }: PageMark): BadgeNode[] {
  const labels = badges.map((badge) => badgeNode(badge, kind));
  if (facts === null) return labels;
  return [element('div', { class: 'waybill-example not-content' }, [...labels, factsNode(facts)])];
}

/** The link to the playground, under the block that it opens. */
export function playgroundNode({ file, address }: ManifestLink): BadgeNode {
  const words = `Open ${file === null ? '' : `${file} `}in the playground`;
  return element('p', { class: 'waybill-open not-content' }, [link({ text: words, address })]);
}

/** A badge as nodes: the verdict first and strong, then its facts. a note, and a check, look quieter. */
function badgeNode(badge: Badge, kind: PageMark['kind']): BadgeNode {
  const look = kind === 'example' ? kind : 'note';
  return element(
    'p',
    { class: `waybill-label waybill-label--${look} waybill-label--${badge.tone} not-content` },
    [
      { type: 'strong', children: [text(badge.headline)] },
      ...badge.details.flatMap((detail) => [
        text(' '),
        typeof detail === 'string' ? span(detail) : link(detail),
      ]),
    ],
  );
}

/** A code block inside is drawn, and gets its copy button, like any other of the page. */
function factsNode({ title, checks, command, remarks }: ExampleFacts): BadgeNode {
  const parts = (words: readonly (string | BadgeLink)[]) =>
    words.map((word) => (typeof word === 'string' ? text(word) : link(word)));
  return element('details', { class: 'waybill-facts' }, [
    element('summary', {}, [text(`${title}, and how to run it yourself`)]),
    element(
      'ul',
      {},
      checks.map((check) => element('li', {}, parts(check))),
    ),
    element('p', {}, [text('In a folder with a copy of the repository of this site, and Node 18 or newer:')]),
    { type: 'code', lang: 'sh', meta: 'frame="none" wrap', value: command },
    ...(remarks.length === 0 ? [] : [element('p', {}, [text(remarks.join(' '))])]),
  ]);
}

function link({ text: words, address }: BadgeLink): BadgeNode {
  return element('a', { href: address }, [text(words)]);
}

function span(words: string): BadgeNode {
  return element('span', {}, [text(words)]);
}

function text(value: string): TextNode {
  return { type: 'text', value };
}

function element(
  hName: string,
  hProperties: Record<string, string>,
  children: BadgeNode['children'],
): BadgeNode {
  return { type: 'paragraph', data: { hName, hProperties }, children };
}
