import type { PageMark } from '../badge/badge.ts';
import { badgeNode } from './badge-node.ts';
import type { MarkdownPlugin } from './satteri-plugins.ts';

/**
 * Puts a page's badges where they belong: in the place of a `waybill:` comment with `example=` or `verify=`, above the first fence of an
 * example that has none, under a fence that is only shown.
 * @param marksOf the marks of a page, by the address of its file
 */
export function badgePlugin(marksOf: (file: URL) => readonly PageMark[]): MarkdownPlugin {
  return ({ fileURL }) => {
    if (fileURL === undefined) return null;
    const marks = marksOf(fileURL);
    if (marks.length === 0) return null;
    const at = (line: number | undefined, kind: PageMark['kind']) =>
      marks
        .filter((mark) => mark.line === line && mark.kind === kind)
        .flatMap((mark) => mark.badges.map((badge) => badgeNode(badge, kind)));
    const atDirective = (line: number | undefined) => [...at(line, 'example'), ...at(line, 'check')];
    return {
      name: 'waybill-badges',
      options: { position: true },
      html: (node, ctx) => {
        const badges = atDirective(node.position?.start.line);
        if (badges.length > 0) ctx.replaceNode(node, badges);
      },
      mdxFlowExpression: (node, ctx) => {
        const badges = atDirective(node.position?.start.line);
        if (badges.length > 0) ctx.replaceNode(node, badges);
      },
      code: (node, ctx) => {
        const line = node.position?.start.line;
        const above = at(line, 'example');
        const under = at(line, 'note');
        if (above.length > 0) ctx.insertBefore(node, above);
        if (under.length > 0) ctx.insertAfter(node, under);
      },
    };
  };
}
