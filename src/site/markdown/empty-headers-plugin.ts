import type { HtmlPlugin } from './satteri-plugins.ts';

/** The corner of a table that heads nothing is a cell: a heading without words confuses those who hear the page. */
export function emptyHeadersPlugin(): HtmlPlugin {
  return {
    name: 'waybill-empty-headers',
    element: {
      filter: ['th'],
      visit: (node, ctx) => {
        if (ctx.textContent(node).trim() === '')
          ctx.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
      },
    },
  };
}
