import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** How a refusal of the policy begins among the faults. */
const REFUSED = 'policy';
const SETTLE_MS = 250;

/** A page of a visitor who was never here, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Address of the site, ends with `/`. */
  readonly siteUrl: string;
  /** Opens an address of the site, from its root, and waits until nothing more comes. */
  open(path: string): Promise<void>;
  /** Errors of scripts and of the console, refusals of the policy, and requests to other hosts since the visit began. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function startVisit(browser: Browser, siteUrl: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    faults.push(`script: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const words = message.text();
    // What the policy refuses is said in the console, so that it is seen also on pages that were left since.
    faults.push(words.startsWith(REFUSED) ? words : `console: ${words}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && !/^(data|blob|about):/.test(url)) faults.push(`request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  await page.evaluateOnNewDocument((prefix) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`${prefix}: ${effectiveDirective} ${blockedURI}`),
    );
  }, REFUSED);
  return {
    page,
    siteUrl,
    open: async (path) => {
      await page.goto(siteUrl + path, { waitUntil: 'networkidle0' });
    },
    faults: async () => {
      // Firefox tells of refusals and of what is in the console a little later.
      await sleep(SETTLE_MS);
      return faults;
    },
    close: () => context.close(),
  };
}
