import type { DefaultTreeAdapterTypes } from 'parse5';

/** Elements that show another document, for which the policy has no place at all. */
const FRAMES: readonly string[] = ['iframe', 'frame', 'object', 'embed', 'portal'];
/** Attributes whose address is loaded with the page, and not when a reader follows it. */
const LOADED: readonly string[] = ['src', 'srcset', 'poster', 'data', 'imagesrcset'];
/** Values of `rel` whose address is loaded with the page. */
const LOADED_LINKS = /\b(stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon)\b/i;
const OTHER_HOST = /(^|,)\s*(https?:)?\/\//i;
const SCRIPT = /^\s*javascript:/i;

/**
 * What of an element the policy of this site would refuse, each in words. A browser would say so in its console alone,
 * page by page; a build says it at once.
 */
export function refusedIn(element: DefaultTreeAdapterTypes.Element): string[] {
  const { tagName, attrs } = element;
  const value = (name: string) => attrs.find((each) => each.name === name)?.value ?? '';
  const refused: string[] = [];
  if (FRAMES.includes(tagName)) refused.push(`<${tagName}>, a page within the page`);
  if (tagName === 'base') refused.push('<base>, which turns every address of the page');
  if (tagName === 'form' && attrs.some(({ name }) => name === 'action' || name === 'method'))
    refused.push('<form> that is sent somewhere: leave out action and method, and answer it by a script');
  if (tagName === 'meta' && /^content-security-policy$/i.test(value('http-equiv')))
    refused.push('<meta http-equiv="content-security-policy">, a second policy');
  for (const { name, value: text } of attrs) {
    if (/^on/i.test(name)) refused.push(`${name}="…" of <${tagName}>: add the listener in a script`);
    if (SCRIPT.test(text)) refused.push(`${name}="javascript:…" of <${tagName}>: use a button and a script`);
    const loads = LOADED.includes(name) || (name === 'href' && isLoaded(tagName, value('rel')));
    if (loads && OTHER_HOST.test(text))
      refused.push(`${name}="${text}" of <${tagName}>, from another host: put the file beside the page`);
  }
  return refused;
}

function isLoaded(tagName: string, rel: string): boolean {
  return tagName === 'link' ? LOADED_LINKS.test(rel) : tagName === 'use' || tagName === 'image';
}
