import { withBase } from '../../with-base.ts';

/** The whole address of the page that explains a problem, under the base that the site is served from. */
export function rulePage({ url }: { readonly url: string }): string {
  return new URL(withBase(import.meta.env.BASE_URL, url), location.href).href;
}
