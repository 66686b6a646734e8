import { definePlugin } from '@astrojs/starlight/expressive-code';
import { select } from '@astrojs/starlight/expressive-code/hast';
import { fenceId, LINE_WORD } from './fence-id.ts';

/** Gives each code block of a guide the id of its place, so that the Coverage page can lead to it. */
export function fencePlaces() {
  return definePlugin({
    name: 'waybill-fence-places',
    hooks: {
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        const line = codeBlock.metaOptions.getInteger(LINE_WORD);
        const block = select('figure', renderData.blockAst);
        if (line === undefined || block === undefined) return;
        block.properties['id'] = fenceId(line);
      },
    },
  });
}
