import { createHash } from 'node:crypto';
import type { PageNeeds } from './page-needs.ts';

/**
 * The Content-Security-Policy of a page: what it may load and run, which is its own site's and nothing else.
 *
 * Styles: the colours of code stand in `style` attributes by the thousand, so `style-src` lets whatever stands in the page
 * count, and `style-src-elem` takes that back for `<style>` elements, but for those of the page. One hash in `style-src` itself
 * would void its 'unsafe-inline'. A browser that does not know `style-src-elem` has the rule above it.
 * @param stylesByScript true where a script of the page makes `<style>` elements, as Monaco does: none of them can be known here
 */
export function pagePolicy(needs: PageNeeds, stylesByScript: boolean): string {
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    // Pagefind compiles WebAssembly to search, in the page where its worker does not start. No text becomes a script by this.
    ['script-src', "'self'", ...hashes(needs.scripts), "'wasm-unsafe-eval'"],
    ['style-src', "'self'", "'unsafe-inline'"],
    ...(stylesByScript ? [] : [['style-src-elem', "'self'", ...hashes(needs.styles)]]),
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ...(needs.media ? [['media-src', "'self'"]] : []),
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'self'"],
    ['form-action', "'none'"],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

function hashes(texts: readonly string[]): string[] {
  const all = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(all)].sort();
}
