import { definePlugin } from '@astrojs/starlight/expressive-code';
import { select } from '@astrojs/starlight/expressive-code/hast';

/**
 * Gives each code block a name of its own. Expressive Code makes a block that scrolls a landmark of the page, and
 * landmarks without names cannot be told apart by a screen reader.
 */
export function namedCodeBlocks() {
  return definePlugin({
    name: 'waybill-named-code-blocks',
    hooks: {
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        const block = select('pre', renderData.blockAst);
        if (block === undefined) return;
        const number = (codeBlock.parentDocument?.positionInDocument?.groupIndex ?? 0) + 1;
        const title = codeBlock.props.title ?? codeBlock.language;
        block.properties['role'] = 'group';
        block.properties['ariaLabel'] = `Code block ${number}: ${title}`;
      },
    },
  });
}
