import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { copiedCommands } from './src/site/markdown/copied-commands.ts';
import { fencePlaces } from './src/site/markdown/fence-places.ts';
import { namedCodeBlocks } from './src/site/markdown/named-code-blocks.ts';

/** Code blocks, those of pages and those of components; Starlight looks for the options of both in this file. */
export default defineEcConfig({ plugins: [namedCodeBlocks(), copiedCommands(), fencePlaces()] });
