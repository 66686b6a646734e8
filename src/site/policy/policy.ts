import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { globby } from 'globby';
import { pagePolicy } from './page-policy.ts';
import { readPageNeeds } from './read-page-needs.ts';
import { type BuiltScript, stylingScripts } from './styling-scripts.ts';
import { withPolicy } from './with-policy.ts';
import { workersWithoutNetwork } from './workers-without-network.ts';

/**
 * Gives each page of a built site its Content-Security-Policy. Astro's own, `security.csp`, knows neither the scripts that
 * Starlight writes into pages nor a page of which the styles cannot be known, and names on every page what the whole site has.
 * Runs last, as one changed character makes another hash. A page that its policy would break ends the build. Workers, which no
 * policy of a page binds, lose their network instead.
 */
export function policy(): AstroIntegration {
  const scripts: BuiltScript[] = [];
  return {
    name: 'waybill-policy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            worker: { plugins: workersWithoutNetwork },
            plugins: [
              {
                name: 'waybill-built-scripts',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const file of Object.values(bundle)) if (file.type === 'chunk') scripts.push(file);
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const styling = [...stylingScripts(scripts)];
        const refused: string[] = [];
        const pages = await globby('**/*.html', { cwd: folder, absolute: true });
        for (const page of pages) {
          const html = await readFile(page, 'utf8');
          const needs = readPageNeeds(html);
          refused.push(...needs.refused.map((words) => `${relative(folder, page)}: ${words}`));
          const stylesByScript = needs.scriptFiles.some((file) =>
            styling.some((name) => file.endsWith(`/${name}`)),
          );
          await writeFile(page, withPolicy(html, pagePolicy(needs, stylesByScript), needs.place));
        }
        if (refused.length > 0) {
          throw new Error(
            `waybill: the policy of these pages refuses what they hold. Mend them, or take the policy out of waybill({ … }).\n${refused.join('\n')}`,
          );
        }
        logger.info(`${pages.length} pages have their Content-Security-Policy.`);
      },
    },
  };
}
