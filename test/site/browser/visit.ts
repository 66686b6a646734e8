import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that was opened, and what happened on it since. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts and of the console. */
  readonly errors: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Opens an address as a visitor who was never here. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  // Everything is on this machine: what has not come by then will not come.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => requests.push(request.url()));
  await open(page, url, errors, requests);
  return { page, errors, requests, close: () => context.close() };
}

/** Chromium drops what it loads when this machine gets a network more or less, as an engine makes them: once more then. */
async function open(page: Page, url: string, errors: string[], requests: string[], tries = 5): Promise<void> {
  const dropped = (words: string) => tries > 1 && words.includes('ERR_NETWORK_CHANGED');
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    // On a busy machine a page can wait for half a second before it asks for anything, which is idle too.
    await page.waitForLoadState('load');
  } catch (error) {
    if (!dropped(String(error))) throw error;
    errors.push(String(error));
  }
  if (!errors.some(dropped)) return;
  errors.length = 0;
  requests.length = 0;
  await open(page, url, errors, requests, tries - 1);
}

/** The requests that went to another place than the site; `data:` and `blob:` are no requests to a host. */
export function strangers(requests: readonly string[], siteUrl: string): string[] {
  return requests.filter((url) => !url.startsWith(siteUrl) && !/^(data|blob):/.test(url));
}
