import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { readPageMarks } from './badge/read-page-marks.ts';
import { editorStylesPlugin } from './bundle/editor-styles-plugin.ts';
import { WORKER_CHUNKS } from './bundle/worker-chunks.ts';
import { badgePlugin } from './markdown/badge-plugin.ts';
import { baseLinksPlugin } from './markdown/base-links-plugin.ts';
import { emptyHeadersPlugin } from './markdown/empty-headers-plugin.ts';
import { wholeOptionsPlugin } from './markdown/whole-options-plugin.ts';
import { policy } from './policy/policy.ts';
import { preloadPlayground } from './preload/preload-playground.ts';

/** Where a site keeps what the integration reads, from the site's root. */
export interface WaybillOptions {
  /** The pages, `content/docs` where nothing is said. */
  readonly pages?: string;
  /** What `npm run record` wrote, `content/record` where nothing is said. */
  readonly record?: string;
  /**
   * Whether each page of a build gets a Content-Security-Policy that allows nothing but the site itself, and each worker is
   * without a network; not where nothing is said.
   */
  readonly policy?: boolean;
}

/**
 * Waybill for a Starlight site: badges at every example and under every fence that nothing ran, links under the
 * site's base, the scripts that check pages, the text of each page as Markdown and `llms.txt`, the page of what
 * becomes of each fence, and a page for each problem. Add it before `starlight()`. It reads pages and records, and runs nothing.
 */
export function waybill(options: WaybillOptions = {}): AstroIntegration {
  return {
    name: 'waybill',
    hooks: {
      'astro:config:setup': ({ config, command, injectRoute, updateConfig }) => {
        const { processor } = config.markdown;
        if (processor === undefined || !isSatteriProcessor(processor)) {
          throw new Error(
            "waybill: markdown.processor is not Astro's own (satteri()), the only one that its badges are written for. Leave markdown.processor out of the Astro configuration.",
          );
        }
        // Rendered .md pages are cached by their text alone, and a badge changes with the record too.
        if (command === 'build') rmSync(new URL('data-store.json', config.cacheDir), { force: true });
        const folders = {
          root: fileURLToPath(config.root),
          pages: options.pages ?? 'content/docs',
          record: options.record ?? 'content/record',
        };
        // What is added here comes behind all that the configuration names, so nothing changes a page after its policy.
        updateConfig({
          vite: {
            plugins: [editorStylesPlugin()],
            worker: { rolldownOptions: { output: { codeSplitting: WORKER_CHUNKS } } },
          },
          integrations: [preloadPlayground(), ...(options.policy === true ? [policy()] : [])],
        });
        processor.options.mdastPlugins.push(
          badgePlugin((file) => readPageMarks(fileURLToPath(file), folders)),
        );
        processor.options.hastPlugins.push(
          baseLinksPlugin(config.base),
          emptyHeadersPlugin(),
          wholeOptionsPlugin(),
        );
        injectRoute({
          pattern: '/checks/[...script].txt',
          entrypoint: new URL('./checks/script-text.ts', import.meta.url),
        });
        injectRoute({ pattern: '/llms.txt', entrypoint: new URL('./raw/llms.ts', import.meta.url) });
        injectRoute({
          pattern: '/[...page].md',
          entrypoint: new URL('./raw/page-text.ts', import.meta.url),
        });
        injectRoute({
          pattern: '/reference/commands',
          entrypoint: new URL('./commands/CommandsPage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/about/sources',
          entrypoint: new URL('./sources/SourcesPage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/playground/examples.json',
          entrypoint: new URL('./playground/examples/examples-json.ts', import.meta.url),
        });
        injectRoute({
          pattern: '/coverage',
          entrypoint: new URL('./coverage/CoveragePage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/coverage/[...part]',
          entrypoint: new URL('./coverage/PartPage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/failures',
          entrypoint: new URL('./failure/FailurePage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/problems',
          entrypoint: new URL('./problem/ProblemIndex.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/problems/run/[name]',
          entrypoint: new URL('./run-problem/RunProblemPage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/problems/[...id]',
          entrypoint: new URL('./problem/ProblemPage.astro', import.meta.url),
        });
      },
    },
  };
}
