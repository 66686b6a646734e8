import { definePlugin } from '@astrojs/starlight/expressive-code';
import { select } from '@astrojs/starlight/expressive-code/hast';
import { consoleCommands } from './console-commands.ts';

/** In Expressive Code's attribute a line break is this character, which its script turns back. */
const LINE_BREAK = '\x7f';

/** Makes the copy button of a console block copy what is typed, and not the prompts and the output around it. */
export function copiedCommands() {
  return definePlugin({
    name: 'waybill-copied-commands',
    hooks: {
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        if (codeBlock.language !== 'console') return;
        const button = select('.copy button', renderData.blockAst);
        const commands = consoleCommands(codeBlock.code, codeBlock.metaOptions.getString('prompt'));
        if (button === undefined || commands === null) return;
        button.properties['dataCode'] = commands.replaceAll('\n', LINE_BREAK);
      },
    },
  });
}
