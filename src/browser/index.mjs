// @ts-check
// `waybill/browser`: what a page's `verify=` script needs to look at a web page as a reader does. Plain JavaScript, because
// such a script runs with the Node that the machine has, and only Node 22.18 and later strip types.
export { checkPage } from './check-page.mjs';
export { findBrowser } from './find-browser.mjs';
