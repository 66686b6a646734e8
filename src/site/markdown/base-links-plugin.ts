import { withBase } from '../with-base.ts';
import type { HtmlPlugin } from './satteri-plugins.ts';

/**
 * Lets pages link to `/guides/…` as if the site lay at the root: the base is added here, so one text serves every
 * place that the site is put.
 */
export function baseLinksPlugin(base: string): HtmlPlugin {
  return {
    name: 'waybill-base-links',
    element: {
      filter: ['a'],
      visit: (node, ctx) => {
        const href = node.properties?.['href'];
        if (typeof href === 'string' && href.startsWith('/'))
          ctx.setProperty(node, 'href', withBase(base, href));
      },
    },
  };
}
