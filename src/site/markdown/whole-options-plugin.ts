import type { HtmlPlugin } from './satteri-plugins.ts';

/** A longer option may break, or a column of a table would be too wide for a phone. */
const LONGEST = 24;

/**
 * Browsers break a line behind any hyphen: in a narrow column `--force` became `--` and `force`. An option gets an element of
 * its own, which the style keeps in one line; a sign for "no break here" would be copied along. Other names may still break at
 * their hyphens: kept whole, they made tables scroll on a phone that had fitted.
 */
export function wholeOptionsPlugin(): HtmlPlugin {
  return {
    name: 'waybill-whole-options',
    element: {
      filter: ['code'],
      visit: (node, ctx) => {
        const text = ctx.textContent(node);
        const parent = ctx.parent(node);
        const inBlock = parent?.type === 'element' && parent.tagName === 'pre';
        if (inBlock || !text.split(' ').some(isOption)) return;
        const children = text.split(/( +)/).map((word) => {
          const value = { type: 'text' as const, value: word };
          if (!isOption(word)) return value;
          return {
            type: 'element' as const,
            tagName: 'span',
            properties: { className: ['waybill-whole'] },
            children: [value],
          };
        });
        ctx.replaceNode(node, { type: 'element', tagName: 'code', properties: node.properties, children });
      },
    },
  };
}

function isOption(word: string): boolean {
  return /^-+\w/.test(word) && word.length <= LONGEST;
}
