import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { copiedCommands } from './src/site/markdown/copied-commands.ts';
import { namedCodeBlocks } from './src/site/markdown/named-code-blocks.ts';

/** Code blocks, those of pages and those of components; Starlight looks for the options of both in this file. */
export default defineEcConfig({ plugins: [namedCodeBlocks(), copiedCommands()] });
