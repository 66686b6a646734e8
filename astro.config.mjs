import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { waybill } from './src/site/integration.ts';
import { lateSearchPlugin } from './src/site/search/late-search-plugin.ts';
import { SEARCH_RANKING } from './src/site/search/search-ranking.ts';
import { SIDEBAR } from './src/site/sidebar.ts';

const base = process.env.BASE ?? '/';

/** Left outside the bundle, js-yaml is looked up from dist/ and found in another major version than Starlight's own. */
const bundleStarlightYaml = {
  name: 'bundle-starlight-yaml',
  configEnvironment: () => ({ resolve: { noExternal: ['js-yaml'] } }),
};

/**
 * `srcDir: '.'` is what lets Starlight find a top-level `content/docs`: it looks for `<srcDir>/content/docs` only.
 * `BASE` puts the site under a sub-path, `SITE` gives it a public address (sitemap, canonical links), and
 * `WAYBILL_EDIT` each page a link to edit it: the address that a page's path in the repository is put behind, as
 * `https://github.com/OWNER/NAME/edit/main/`. None of them is needed.
 */
export default defineConfig({
  srcDir: '.',
  base,
  trailingSlash: 'always',
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [
    waybill({ policy: true }),
    starlight({
      title: 'Waybill',
      description: 'Put an algorithm into a container for a research platform, and know that it runs.',
      logo: { src: './src/site/identity/logo.svg', alt: '' },
      favicon: '/favicon.svg',
      customCss: ['./src/site/identity/theme.css', './src/site/identity/labels.css'],
      components: {
        Hero: './src/site/home/Hero.astro',
        MarkdownContent: './src/site/failure/PageContent.astro',
        PageTitle: './src/site/page/PageTitle.astro',
      },
      pagefind: { ranking: SEARCH_RANKING },
      credits: false,
      ...(process.env.WAYBILL_EDIT ? { editLink: { baseUrl: process.env.WAYBILL_EDIT } } : {}),
      sidebar: SIDEBAR,
      // The validator reads links as they are written, without the base that `waybill()` adds.
      plugins:
        base === '/'
          ? [
              starlightLinksValidator({
                exclude: [
                  '/playground/#*',
                  '/problems/',
                  '/problems/**',
                  '/failures/',
                  '/coverage/',
                  '/about/sources/',
                  '/reference/commands/',
                ],
              }),
            ]
          : [],
    }),
    // Starlight adds MDX where nobody else does; here our own, so that its version is ours to choose.
    mdx(),
  ],
  vite: {
    worker: { format: 'es' },
    plugins: [bundleStarlightYaml, lateSearchPlugin],
  },
});
