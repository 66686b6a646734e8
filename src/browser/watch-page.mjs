// @ts-check

/**
 * Writes down what goes wrong on a page while somebody looks elsewhere: errors of scripts and of the console, requests
 * that failed or were answered with an error.
 * @param {import('playwright-core').Page} page
 * @returns {string[]} grows while the page is open
 */
export function watchPage(page) {
  /** @type {string[]} */
  const found = [];
  page.on('pageerror', (error) => found.push(`error of a script: ${error.message}`));
  page.on('console', (message) => {
    // What a failed request says on the console is told below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      found.push(`error on the console: ${message.text()}`);
  });
  page.on('response', (response) => {
    // No page names its icon; the browser asks for one by itself.
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      found.push(`${response.request().method()} ${response.url()} was answered with ${response.status()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no reason given';
    // So ends what became a download, and what the page itself gave up.
    if (why !== 'net::ERR_ABORTED') found.push(`${request.method()} ${request.url()} failed: ${why}`);
  });
  return found;
}
