import type { MarkedPage, PageMark } from '../badge/badge.ts';
import { markNodes, playgroundNode } from './badge-node.ts';
import { LINE_WORD } from './fence-id.ts';
import { lineOffset } from './line-offset.ts';
import type { MarkdownPlugin } from './satteri-plugins.ts';

/**
 * Puts a page's badges where they belong: in the place of a `waybill:` comment with `example=` or `verify=`, above the first fence of an
 * example that has none, under a fence that is only shown; and a link to the playground under each manifest. Each fence is told its line, by which other pages find it.
 * @param markedPage the marks of a page, by the address of its file
 */
export function badgePlugin(markedPage: (file: URL) => MarkedPage): MarkdownPlugin {
  return ({ fileURL }) => {
    if (fileURL === undefined) return null;
    const { text, marks, manifests } = markedPage(fileURL);
    let offset: number | null = null;
    const lineOf = (node: Placed, ctx: { readonly source: string }) => {
      if (node.position === undefined) return null;
      offset ??= lineOffset(text, ctx.source);
      return node.position.start.line + offset;
    };
    const at = (line: number | null, ...kinds: readonly PageMark['kind'][]) =>
      marks.filter((mark) => mark.line === line && kinds.includes(mark.kind)).flatMap(markNodes);
    return {
      name: 'waybill-badges',
      options: { position: true },
      html: (node, ctx) => {
        const badges = at(lineOf(node, ctx), 'example', 'check');
        if (badges.length > 0) ctx.replaceNode(node, badges);
      },
      mdxFlowExpression: (node, ctx) => {
        const badges = at(lineOf(node, ctx), 'example', 'check');
        if (badges.length > 0) ctx.replaceNode(node, badges);
      },
      code: (node, ctx) => {
        const line = lineOf(node, ctx);
        if (line === null) return;
        const above = at(line, 'example');
        const under = at(line, 'note');
        if (above.length > 0) ctx.insertBefore(node, above);
        const opened = manifests.filter((manifest) => manifest.line === line).map(playgroundNode);
        if (under.length + opened.length > 0) ctx.insertAfter(node, [...opened, ...under]);
        ctx.setProperty(node, 'meta', `${node.meta ?? ''} ${LINE_WORD}=${line}`.trim());
      },
    };
  };
}

interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}
