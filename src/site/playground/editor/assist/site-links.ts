import { withBase } from '../../../with-base.ts';

/** A link of Markdown to a page of the site: `](/problems/…`. */
const SITE_LINK = /(\]\()(\/(?!\/)[^)\s]*)/g;

/**
 * Markdown with whole addresses in place of paths of the site: an editor has no page that they would be relative to.
 * @param base where the site is served from, `/` or `/docs/`
 * @param origin `https://example.org`
 */
export function withSiteLinks(markdown: string, base: string, origin: string): string {
  return markdown.replace(
    SITE_LINK,
    (_, before: string, path: string) => before + origin + withBase(base, path),
  );
}
